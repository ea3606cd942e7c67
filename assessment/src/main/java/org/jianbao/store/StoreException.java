package org.jianbao.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written; the message is a Chinese sentence for people. */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    this(message, null);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
