package org.jianbao.cli;

/** Wrong usage that shows only after the options were parsed; ends with {@link ExitCode#USAGE}. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its cause in words for the user. */
  UsageException(String message) {
    super(message);
  }
}
