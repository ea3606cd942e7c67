package org.jianbao.cli;

/** Exit codes of the program (design §6): the largest that applies, or {@link #USAGE} alone. */
public final class ExitCode {
  /** Every report meets the threshold. */
  public static final int OK = 0;

  /** At least one finding at or above the threshold of {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage: unknown option or value, no such file; nothing was done. */
  public static final int USAGE = 2;

  /** A report could not be read or its verdict is not-assessable; the others are complete. */
  public static final int NOT_ASSESSABLE = 3;

  /** A rule file or pack does not load; the rules of the other files ran. */
  public static final int RULES = 4;

  /** The program itself failed, or lacks what it needs to run. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
