package org.jianbao.cli;

import java.util.Locale;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding ends the program with {@link ExitCode#FINDINGS}. */
enum FailOn {
  ERROR,
  WARNING,
  HINT,
  NEVER;

  /** The word of the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mildest severity at the threshold, or null if none is. */
  @Nullable Severity mildest() {
    return switch (this) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case HINT -> Severity.HINT;
      case NEVER -> null;
    };
  }

  /** Whether a finding of this severity is at or above the threshold. */
  boolean reachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.HINT;
      case HINT -> true;
      case NEVER -> false;
    };
  }
}
