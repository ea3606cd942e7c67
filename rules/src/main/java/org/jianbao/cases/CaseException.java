package org.jianbao.cases;

/** A case or base that cannot be used; the message says why, in Chinese. */
public final class CaseException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its cause in words for the rule author. */
  public CaseException(String message) {
    super(message);
  }
}
