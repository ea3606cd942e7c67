package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Extract;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.SourceInfo;
import org.jspecify.annotations.Nullable;

/** Runs the program in memory, with a service that answers by path. */
final class Program {
  private final Function<String, Scorecard> cards;
  private Writer out = new StringWriter();
  private @Nullable Options options;

  Program(Function<String, Scorecard> cards) {
    this.cards = cards;
  }

  /** What a run gave. */
  record Result(int code, String out, String err, @Nullable Options options) {}

  Program writingTo(Writer other) {
    out = other;
    return this;
  }

  Result run(String... args) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            out,
            new PrintWriter(err),
            new ByteArrayInputStream("stdin".getBytes(StandardCharsets.UTF_8)),
            /* outTerminal= */ false,
            /* errTerminal= */ false,
            Console.USUAL_WIDTH);
    int code = new Main(console, this::open, /* isolating= */ false).run(args);
    return new Result(code, out.toString(), err.toString().replace("\r\n", "\n"), options);
  }

  private Service open(Options given) {
    options = given;
    return new Service() {
      @Override
      public List<String> problems() {
        return List.of();
      }

      @Override
      public List<RuleInfo> rules(String pack) {
        return List.of();
      }

      @Override
      public CheckedReport check(Input input, Attempt attempt) {
        return CheckedReport.of(cards.apply(input.path()));
      }

      @Override
      public CheckedReport failed(Input input, Problem problem) {
        try {
          return CheckedReport.of(Jianbao.open(Options.DEFAULT).failed(input, problem));
        } catch (OpeningException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public Extract extract(Input input) {
        Scorecard card = cards.apply(input.path());
        return new Extract(
            new SourceInfo(input.path(), "0", "txt"),
            card.report() == null ? null : Cards.report(),
            card.problems());
      }
    };
  }

  /** A writer whose reader has gone. */
  static final class Closed extends Writer {
    private final String message;

    Closed(String message) {
      this.message = message;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException(message);
    }

    @Override
    public void flush() throws IOException {
      throw new IOException(message);
    }

    @Override
    public void close() {}
  }
}
