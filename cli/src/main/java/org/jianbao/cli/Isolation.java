package org.jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jianbao.worker.Reply;
import org.jianbao.worker.WorkerPool;

/**
 * Has inputs worked on in Java machines of their own, so that one that takes too much time or
 * memory harms no other: it is given up, and named. Where it is a rule file that does not end, that
 * file is named, and the rest of the rules judge the report. Safe for use by many threads.
 */
final class Isolation implements AutoCloseable {
  /** What is said of an input that is given up for want of memory. */
  static final Problem TOO_MUCH_MEMORY = new Problem(ProblemCode.TOO_LARGE, "检查所需的内存超过限度，已停止");

  private final WorkerPool workers;
  private final Work work;
  private final Duration limit;
  private final long maxBytes;
  private final TimeLimit reading;
  private final SlowRuleFiles slow;

  /**
   * Prepares a run.
   *
   * @param workers are closed with this
   * @param work the same that a worker does
   * @param limit time for one input
   * @param maxBytes size of the largest input that is read
   */
  Isolation(WorkerPool workers, Work work, Duration limit, long maxBytes) {
    this.workers = workers;
    this.work = work;
    this.limit = limit;
    this.maxBytes = maxBytes;
    this.reading = new TimeLimit(limit);
    this.slow = new SlowRuleFiles(limit);
  }

  Outcome on(Input input) {
    Optional<byte[]> read = reading.get(() -> content(input));
    if (read == null) {
      // A pipe that nobody writes to, a folder of another machine that is gone.
      return work.givenUp(input, tooSlow(limit));
    }
    if (read.isEmpty()) {
      // It fails at once, and is said to.
      return work.on(input, Attempt.PLAIN);
    }
    byte[] content = read.get();
    Map<String, String> without = slow.known();
    Reply reply = ask(input, content, without);
    List<String> files = notes(reply);
    return files.isEmpty()
        ? outcome(input, reply)
        : withoutSlowFile(input, content, without, files, problem(reply));
  }

  /**
   * The rule files that ran when time or memory was at an end; none if their rules had not begun.
   */
  private static List<String> notes(Reply reply) {
    if (reply instanceof Reply.Overran overran) {
      return overran.notes();
    }
    return reply instanceof Reply.Died died ? died.notes() : List.of();
  }

  private Reply ask(Input input, byte[] content, Map<String, String> without) {
    try {
      return workers.ask(Wire.of(new Wire.Request(input.path(), content, without)), limit);
    } catch (IOException e) {
      return new Reply.Failed(e.toString());
    }
  }

  private Outcome outcome(Input input, Reply reply) {
    if (reply instanceof Reply.Answer answer) {
      return Wire.outcome(answer.bytes());
    }
    Problem problem = problem(reply);
    Outcome outcome = work.givenUp(input, problem);
    return problem.code() == ProblemCode.INTERNAL ? outcome.asFailure() : outcome;
  }

  private Problem problem(Reply reply) {
    if (reply instanceof Reply.Overran) {
      return tooSlow(limit);
    }
    if (reply instanceof Reply.Died died) {
      return died.outOfMemory()
          ? TOO_MUCH_MEMORY
          : new Problem(ProblemCode.INTERNAL, "检查的进程意外终止（退出码 " + died.exitCode() + "）");
    }
    String message = reply instanceof Reply.Failed failed ? failed.message() : "";
    return new Problem(ProblemCode.INTERNAL, "程序内部错误，未能检查：" + message);
  }

  /** What is said of an input that is given up after some time. */
  static Problem tooSlow(Duration limit) {
    return new Problem(
        ProblemCode.TOO_SLOW, "检查超过 " + limit.toSeconds() + " 秒，已停止（可用 --max-seconds 放宽）");
  }

  /** Finds by bisection the rule file that does not end, and does without it. */
  private Outcome withoutSlowFile(
      Input input, byte[] content, Map<String, String> known, List<String> files, Problem problem) {
    List<String> suspects = files.stream().filter(file -> !known.containsKey(file)).toList();
    while (suspects.size() > 1) {
      List<String> half = suspects.subList(0, suspects.size() / 2);
      Map<String, String> others = new TreeMap<>(known);
      files.stream().filter(file -> !half.contains(file)).forEach(file -> others.put(file, ""));
      boolean guilty = !(ask(input, content, others) instanceof Reply.Answer);
      suspects = guilty ? half : suspects.subList(suspects.size() / 2, suspects.size());
    }
    Map<String, String> without = new TreeMap<>(known);
    suspects.forEach(file -> without.put(file, slow.reason(file, problem.code())));
    Reply reply = ask(input, content, without);
    if (reply instanceof Reply.Answer) {
      suspects.forEach(file -> slow.add(file, problem.code()));
    }
    return outcome(input, reply);
  }

  /** The bytes of an input; empty if it cannot be read or is too large. */
  private Optional<byte[]> content(Input input) {
    try (InputStream in = input.content().open()) {
      byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
      return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
    } catch (IOException | ReadingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
