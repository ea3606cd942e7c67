package org.jianbao.document;

/** An input that no document can be made of, with its cause in words for the user. */
public final class ReadingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /**
   * Makes an exception.
   *
   * @param code the kind of problem
   * @param message the cause in Chinese, one sentence, without the file's name
   */
  public ReadingException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  /** Makes an exception with an underlying cause. */
  public ReadingException(ProblemCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The kind of problem. */
  public ProblemCode code() {
    return code;
  }
}
