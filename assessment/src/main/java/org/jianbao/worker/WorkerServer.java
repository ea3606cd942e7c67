package org.jianbao.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jianbao.worker.Frame.Kind;
import org.jspecify.annotations.Nullable;

/** The side of a worker: takes one request after the other and answers it. */
public final class WorkerServer {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Runnable orphaned;

  /**
   * Makes a server.
   *
   * @param in the pipe from the asking side
   * @param out the pipe to it; nobody else may write there
   * @param orphaned run when the asking side is gone, from another thread, perhaps amid some work:
   *     it should end the machine
   */
  public WorkerServer(InputStream in, OutputStream out, Runnable orphaned) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(new BufferedOutputStream(out));
    this.orphaned = orphaned;
  }

  /** Serves until the asking side is gone or this thread is interrupted. */
  public void serve(WorkHandler handler) throws IOException {
    BlockingQueue<Frame> requests = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> readAll(requests), "requests");
    reader.setDaemon(true);
    reader.start();
    new Frame(Kind.READY, new byte[0]).write(out);
    try {
      while (true) {
        answer(requests.take(), handler).write(out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Frame answer(Frame request, WorkHandler handler) {
    try {
      return new Frame(Kind.ANSWER, handler.handle(request.bytes(), this::note));
    } catch (RuntimeException | StackOverflowError e) {
      return Frame.of(Kind.FAILURE, e.toString());
    }
  }

  private void note(String text) {
    try {
      Frame.of(Kind.NOTE, text).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAll(BlockingQueue<Frame> requests) {
    try {
      for (@Nullable Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
        requests.add(frame);
      }
    } catch (IOException e) {
      // The pipe broke: the same as its end.
    }
    orphaned.run();
  }
}
