package org.jianbao.document.docx;

import java.io.IOException;

/** A part that grows beyond its limit when it is decompressed. */
final class TooMuchDataException extends IOException {
  private static final long serialVersionUID = 1L;

  TooMuchDataException(String part) {
    super("too much data in " + part);
  }
}
