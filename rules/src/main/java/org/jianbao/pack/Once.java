package org.jianbao.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at the first call, once; so is its failure. Safe for threads. */
final class Once<T> {
  private @Nullable Supplier<T> maker;
  private @Nullable T value;
  private @Nullable PackException failure;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (maker != null) {
      try {
        value = maker.get();
      } catch (PackException thrown) {
        failure = thrown;
      }
      maker = null;
    }
    if (failure != null) {
      throw failure;
    }
    if (value == null) {
      throw new IllegalStateException("no value");
    }
    return value;
  }
}
