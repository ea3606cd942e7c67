package org.jianbao.cli;

import java.util.Locale;
import org.jianbao.pack.Severity;

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
