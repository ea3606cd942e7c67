package org.jianbao.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items in parallel and hands over the results in the order of the items. Only a few
 * items are ahead of the one being handed over, so that memory does not grow with their number.
 */
public final class OrderedRun {
  /** Items ahead for each thread: enough to bridge one that takes longer than its neighbours. */
  private static final int AHEAD = 8;

  private OrderedRun() {}

  /** Takes a result. */
  @FunctionalInterface
  public interface Sink<R> {
    /**
     * Takes the next result.
     *
     * @throws IOException if it cannot be written; the run ends
     */
    void take(R result) throws IOException;
  }

  /**
   * Does the work on all items.
   *
   * @param work safe for use by many threads; what it throws ends the run
   * @param sink called by the calling thread only
   * @throws IOException what the sink threw
   */
  public static <T, R> void run(Iterator<T> items, Function<T, R> work, int threads, Sink<R> sink)
      throws IOException {
    if (threads == 1) {
      while (items.hasNext()) {
        sink.take(work.apply(items.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> ahead = new ArrayDeque<>();
      while (items.hasNext() || !ahead.isEmpty()) {
        while (items.hasNext() && ahead.size() < threads * AHEAD) {
          T item = items.next();
          ahead.add(workers.submit(() -> work.apply(item)));
        }
        sink.take(result(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
