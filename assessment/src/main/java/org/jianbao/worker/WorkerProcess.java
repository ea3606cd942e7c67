package org.jianbao.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jianbao.worker.Frame.Kind;
import org.jspecify.annotations.Nullable;

/** The asking side of one worker; used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
  /** Time for a worker to start. */
  private static final Duration START = Duration.ofMinutes(2);

  /** Time for a worker to end once its pipe is closed. */
  private static final Duration END = Duration.ofSeconds(10);

  private final Process process;
  private final WorkClock clock;
  private final DataOutputStream out;

  /** What the worker sent; empty when it sends no more. */
  private final BlockingQueue<Optional<Frame>> received = new LinkedBlockingQueue<>();

  private WorkerProcess(Process process, WorkClock clock) {
    this.process = process;
    this.clock = clock;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts a worker and waits until it is ready.
   *
   * @param clock measures the time of its work
   * @throws IOException if it does not start
   */
  static WorkerProcess start(List<String> command, WorkClock clock) throws IOException {
    WorkerProcess worker =
        new WorkerProcess(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(),
            clock);
    Thread reader = new Thread(worker::readAll, "worker");
    reader.setDaemon(true);
    reader.start();
    Optional<Frame> first = worker.next(WorkClock.WALL, System.nanoTime() + START.toNanos());
    if (first == null || first.filter(frame -> frame.kind() == Kind.READY).isEmpty()) {
      worker.kill();
      throw new IOException("worker did not start");
    }
    return worker;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Has some work done; after any reply but an answer or a failure the worker is dead. */
  Reply ask(byte[] request, Duration limit) {
    List<String> notes = new ArrayList<>();
    long end = clock.nanos(process.toHandle()) + limit.toNanos();
    try {
      new Frame(Kind.REQUEST, request).write(out);
    } catch (IOException e) {
      return died(notes);
    }
    while (true) {
      Optional<Frame> next = next(clock, end);
      if (next == null) {
        kill();
        return new Reply.Overran(notes);
      }
      if (next.isEmpty()) {
        return died(notes);
      }
      Frame frame = next.get();
      switch (frame.kind()) {
        case NOTE -> notes.add(frame.text());
        case ANSWER -> {
          return new Reply.Answer(frame.bytes());
        }
        case FAILURE -> {
          return new Reply.Failed(frame.text());
        }
        default -> {
          return died(notes);
        }
      }
    }
  }

  /** The next frame, empty if there is none any more; null if time is up. */
  private @Nullable Optional<Frame> next(WorkClock time, long end) {
    ProcessHandle worker = process.toHandle();
    try {
      Optional<Frame> frame;
      long left;
      do {
        left = end - time.nanos(worker);
        frame = received.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
      } while (frame == null && left > 0);
      return frame;
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Reply died(List<String> notes) {
    try {
      process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    return new Reply.Died(process.exitValue(), notes);
  }

  private void readAll() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      for (@Nullable Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
        received.add(Optional.of(frame));
      }
    } catch (IOException e) {
      // The pipe broke: the same as its end.
    }
    received.add(Optional.empty());
  }

  private void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets an idle worker end. */
  @Override
  public void close() {
    try {
      out.close();
      if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException e) {
      kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
