package org.jianbao;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has work done within a time of the processor, which is the same however busy a machine is. */
public final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** So much longer by the clock on the wall, as a thread may wait for ever. */
  private static final int BUSY = 20;

  private ProcessorTime() {}

  /**
   * The result of some work.
   *
   * @throws AssertionError if it takes longer than the limit, with the place that it has come to
   * @throws Exception what the work threw
   */
  public static <T> T within(Duration limit, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "within");
    thread.setDaemon(true);
    thread.start();
    long end = System.nanoTime() + limit.toNanos() * BUSY;
    while (true) {
      // What is left on the processor cannot be over sooner on the wall.
      long left = limit.toNanos() - Math.max(0, THREADS.getThreadCpuTime(thread.getId()));
      try {
        return task.get(Math.max(1, left), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left <= 0 || System.nanoTime() > end) {
          throw tooLong(limit, thread);
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Exception cause) {
          throw cause;
        }
        throw new AssertionError(e.getCause());
      }
    }
  }

  private static AssertionError tooLong(Duration limit, Thread thread) {
    AssertionError error = new AssertionError("took more than " + limit);
    error.setStackTrace(thread.getStackTrace());
    thread.interrupt();
    return error;
  }
}
