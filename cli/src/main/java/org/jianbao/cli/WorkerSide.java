package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jianbao.worker.WorkerServer;

/** The program as a worker: does one input after the other for the program that started it. */
record WorkerSide(InputStream requests) implements Runner {
  @Override
  public int run(List<String> rules, Work work) throws IOException {
    // Standard output is the pipe; it is never the place of results here.
    new WorkerServer(
            requests,
            new FileOutputStream(FileDescriptor.out),
            () -> Runtime.getRuntime().halt(ExitCode.OK))
        .serve((request, notes) -> answer(work, Wire.request(request), notes));
    return ExitCode.OK;
  }

  /** The names of the rule files are the note that tells that their rules begin. */
  private static byte[] answer(Work work, Wire.Request request, Consumer<String> notes) {
    Input input = new Input(request.path(), () -> new ByteArrayInputStream(request.content()));
    Attempt attempt = new Attempt(request.without(), files -> files.forEach(notes));
    return Wire.of(work.on(input, attempt));
  }
}
