package org.jianbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the program in memory with its own service. */
final class RealProgram {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RealProgram() {}

  /** What a run gave. */
  record Result(int code, String out, String err) {

    /** The lines of standard output, each of which must be a JSON object. */
    List<JsonNode> cards() {
      return out.lines()
          .map(
              line -> {
                try {
                  return JSON.readTree(line);
                } catch (IOException e) {
                  throw new UncheckedIOException(line, e);
                }
              })
          .toList();
    }
  }

  static Result run(String... args) {
    return run(Opened::with, args);
  }

  static Result run(Service.Opener opener, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            out,
            new PrintWriter(err),
            InputStream.nullInputStream(),
            /* outTerminal= */ false,
            /* errTerminal= */ false,
            Console.USUAL_WIDTH);
    int code = new Main(console, opener, /* isolating= */ false).run(args);
    return new Result(code, out.toString(), err.toString().replace("\r\n", "\n"));
  }

  /** A complete report of a street for 2020 in which nothing is to be found. */
  static String cleanReport() {
    try (InputStream in = RealProgram.class.getResourceAsStream("/reports/street-2020.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
