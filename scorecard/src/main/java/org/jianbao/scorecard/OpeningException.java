package org.jianbao.scorecard;

/** Options that name what does not exist or does not fit; the message says so in Chinese. */
public final class OpeningException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its cause in words for the user. */
  public OpeningException(String message) {
    super(message);
  }
}
