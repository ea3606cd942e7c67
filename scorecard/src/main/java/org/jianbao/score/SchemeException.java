package org.jianbao.score;

/** A scoring scheme that cannot be used; the message names file and cause in Chinese. */
public final class SchemeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its cause in words for the user. */
  public SchemeException(String message) {
    super(message);
  }
}
