package org.jianbao.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A worker that does what the request says. */
final class EchoWorker {
  private EchoWorker() {}

  public static void main(String[] args) throws IOException {
    new WorkerServer(System.in, System.out, () -> Runtime.getRuntime().halt(0))
        .serve(EchoWorker::handle);
  }

  private static byte[] handle(byte[] request, Consumer<String> notes) {
    String word = new String(request, StandardCharsets.UTF_8);
    switch (word) {
      case "hang" -> {
        notes.accept("begun");
        long i = 0;
        while (i >= 0) {
          i = (i + 1) & 0xFFFF;
        }
      }
      case "exhaust" -> System.err.println(new long[Integer.MAX_VALUE - 8].length);
      case "exit" -> Runtime.getRuntime().halt(9);
      case "throw" -> throw new IllegalArgumentException("no");
      case "pid" -> {
        return bytes(Long.toString(ProcessHandle.current().pid()));
      }
      default -> {}
    }
    return bytes("<" + word + ">");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
