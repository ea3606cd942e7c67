package org.jianbao.check;

import org.jspecify.annotations.Nullable;

/**
 * Memory set aside, so that when rules have used up all the rest, what they hold can still be let
 * go.
 */
final class Reserve {
  private static final int BYTES = 8 << 20;

  private static volatile byte @Nullable [] bytes = new byte[BYTES];

  private Reserve() {}

  /** Gives the memory free. */
  static void release() {
    bytes = null;
  }

  /** Sets memory aside again, if there is any. */
  static void restore() {
    if (bytes == null) {
      bytes = new byte[BYTES];
    }
  }
}
