package org.jianbao.waiver;

/**
 * Waivers or a baseline that cannot be used; the message names file, place and cause in Chinese.
 */
public final class WaiverException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its causes in words for the user, one a line. */
  public WaiverException(String message) {
    super(message);
  }
}
