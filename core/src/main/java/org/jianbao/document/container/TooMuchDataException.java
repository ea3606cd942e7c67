package org.jianbao.document.container;

import java.io.IOException;

/** A part that grows beyond its limit when it is decompressed. */
public final class TooMuchDataException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the part. */
  public TooMuchDataException(String part) {
    super("too much data in " + part);
  }
}
