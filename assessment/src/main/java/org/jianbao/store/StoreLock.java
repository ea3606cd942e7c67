package org.jianbao.store;

/** The lock of a writing run. */
@FunctionalInterface
public interface StoreLock extends AutoCloseable {
  /** Gives it back. */
  @Override
  void close() throws StoreException;
}
