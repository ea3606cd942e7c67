package org.jianbao.workbook;

/** A workbook cannot be read; the message is one Chinese sentence that says what to do. */
public final class WorkbookException extends Exception {
  private static final long serialVersionUID = 1L;

  WorkbookException(String message) {
    super(message);
  }

  WorkbookException(String message, Throwable cause) {
    super(message, cause);
  }
}
