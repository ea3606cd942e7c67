package org.jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.document.ReadingException;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;

/** Work that does what the input says; also the main class of its workers. */
final class TestWork implements Work {
  /** Rule files, of which one does not end on an input that says {@code slow <file>}. */
  private static final List<String> FILES =
      List.of("a.drl", "b.drl", "c.drl", "d.drl", "e.drl", "f.drl", "g.drl");

  private volatile boolean over;

  public static void main(String[] args) throws Exception {
    new WorkerSide(System.in).run(List.of(), new TestWork());
  }

  @Override
  public Outcome on(Input input, Attempt attempt) {
    String[] words = text(input).split(" ");
    switch (words[0]) {
      case "hang" -> spin();
      case "exhaust" -> System.err.println(new long[Integer.MAX_VALUE - 8].length);
      case "exit" -> Runtime.getRuntime().halt(9);
      case "slow" -> {
        attempt.rulesBegin().accept(FILES);
        if (!attempt.without().containsKey(words[1])) {
          spin();
        }
      }
      case "greedy" -> {
        attempt.rulesBegin().accept(FILES);
        if (!attempt.without().containsKey(words[1])) {
          System.err.println(new long[Integer.MAX_VALUE - 8].length);
        }
      }
      default -> {}
    }
    return outcome(input, words[0] + attempt.without());
  }

  @Override
  public Outcome givenUp(Input input, Problem problem) {
    return outcome(input, problem.code() + " " + problem.message());
  }

  private static Outcome outcome(Input input, String text) {
    return new Outcome(
        input.path(),
        Outcome.Result.PASS,
        ExitCode.OK,
        List.of(text),
        List.of(),
        List.of(Outcome.Face.of("txt", "面")),
        /* card= */ null,
        /* trace= */ null);
  }

  private static String text(Input input) {
    try (InputStream in = input.content().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReadingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has whatever does not end in this machine end at last. */
  void end() {
    over = true;
  }

  /** Works without end, and cannot be stopped from outside. */
  private void spin() {
    while (!over) {
      Thread.onSpinWait();
    }
  }
}
