package org.jianbao.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * Workers for some threads: each piece of work has a worker of its own while it lasts; idle workers
 * are used again, dead ones are replaced. Safe for use by many threads.
 */
public final class WorkerPool implements AutoCloseable {
  private final Supplier<List<String>> command;
  private final WorkClock clock;
  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

  /**
   * Makes a pool; no worker starts before it is needed.
   *
   * @param command makes the command that starts a Java machine whose main class runs a {@link
   *     WorkerServer} on its standard input and output
   */
  public WorkerPool(Supplier<List<String>> command) {
    this(command, WorkClock.WALL);
  }

  /** Makes a pool whose limits are measured by this clock. */
  public WorkerPool(Supplier<List<String>> command, WorkClock clock) {
    this.command = command;
    this.clock = clock;
  }

  /**
   * Has some work done.
   *
   * @param limit time for this piece of work, the start of a new worker not counted
   * @throws IOException if no worker can be started
   */
  public Reply ask(byte[] request, Duration limit) throws IOException {
    WorkerProcess worker = idle.poll();
    if (worker == null || !worker.isAlive()) {
      worker = WorkerProcess.start(command.get(), clock);
    }
    Reply reply = worker.ask(request, limit);
    if (worker.isAlive()) {
      idle.push(worker);
    }
    return reply;
  }

  /** Ends the idle workers. */
  @Override
  public void close() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.close();
    }
  }
}
