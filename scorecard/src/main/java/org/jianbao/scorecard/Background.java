package org.jianbao.scorecard;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Something that takes long to make and is soon needed: another thread may make it while this one
 * does something else. Made once; safe for use by many threads.
 */
final class Background<T> {
  private final FutureTask<T> task;
  private final AtomicBoolean started = new AtomicBoolean();

  Background(Supplier<T> maker) {
    task = new FutureTask<>(maker::get);
  }

  /** Begins to make it, unless that has begun. */
  void start() {
    if (started.compareAndSet(/* expectedValue= */ false, /* newValue= */ true)) {
      Thread thread = new Thread(task, "jianbao-background");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What was made; made now if nobody has begun, waited for if another thread makes it. */
  T get() {
    if (started.compareAndSet(/* expectedValue= */ false, /* newValue= */ true)) {
      task.run();
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
