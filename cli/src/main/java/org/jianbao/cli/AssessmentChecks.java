package org.jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.run.OrderedRun;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.store.Known;
import org.jianbao.store.Store;
import org.jianbao.text.Sha256;
import org.jianbao.text.Visible;
import org.jianbao.worker.WorkerPool;
import org.jspecify.annotations.Nullable;

/**
 * Checks the reports of a folder into a store, each by itself. What did not change since it was
 * checked by the same rules is not checked again.
 */
final class AssessmentChecks {
  /** Failures that another run may not have. */
  private static final Set<ProblemCode> PASSING =
      Set.of(ProblemCode.TOO_SLOW, ProblemCode.INTERNAL, ProblemCode.UNREADABLE);

  /** The settings of a result that is not to be used again. */
  private static final String NEVER = "";

  private final Console console;
  private final Store store;
  private final long run;
  private final Settings settings;
  private final Set<String> ruleProblems = new TreeSet<>();
  private int checked;
  private int unchanged;
  private int exitCode = ExitCode.OK;

  /**
   * How reports are checked.
   *
   * @param hash of all that decides what a check finds
   * @param limit time for one report
   * @param workerCommand makes the command that starts a worker, or null if all is done in this
   *     machine
   */
  record Settings(
      String hash,
      Duration limit,
      long maxBytes,
      int jobs,
      boolean stackTrace,
      @Nullable Supplier<List<String>> workerCommand) {}

  /** Prepares the checks of a run. */
  AssessmentChecks(Console console, Store store, long run, Settings settings) {
    this.console = console;
    this.store = store;
    this.run = run;
    this.settings = settings;
  }

  /** Number of reports checked. */
  int checked() {
    return checked;
  }

  /** Number of reports that were checked by an earlier run. */
  int unchanged() {
    return unchanged;
  }

  /** What the checks would end the program with. */
  int exitCode() {
    return exitCode;
  }

  /**
   * Checks all inputs; results of files that are gone are dropped.
   *
   * @param task what is done, for the progress
   * @param inputs by their paths below the folder
   */
  void check(String task, int year, List<Input> inputs, Work work) throws IOException {
    Isolation isolation =
        settings.workerCommand() == null
            ? null
            : new Isolation(
                new WorkerPool(WorkerCommand.forInputs(settings.workerCommand(), inputs.size())),
                work,
                settings.limit(),
                settings.maxBytes());
    try (Guard guard = new Guard(isolation, work, settings.limit(), inputs.size());
        Progress progress =
            Progress.of(task, inputs.size(), console, /* resultsOnTerminal= */ false)) {
      OrderedRun.run(
          inputs.iterator(),
          input -> done(year, guard, work, input),
          Math.max(1, Math.min(settings.jobs(), inputs.size())),
          done -> {
            take(year, done);
            progress.step();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    store.forgetUnseen(run, year);
    store.flush();
  }

  /**
   * What was done with an input.
   *
   * @param outcome null if it did not change
   * @param assessed what is kept of the report; null if it did not change
   */
  private record Done(String path, @Nullable Outcome outcome, @Nullable AssessedWire assessed) {
    static Done of(Input input, Outcome outcome) {
      Outcome.Face card = outcome.card();
      return new Done(
          input.path(), outcome, card == null ? null : AssessedWire.read(card.content()));
    }
  }

  private Done done(int year, Guard guard, Work work, Input input) {
    Known known = known(year, input.path());
    if (known != null
        && known.settingsSha256().equals(settings.hash())
        && known.contentSha256() != null
        && known.contentSha256().equals(hash(input))) {
      return new Done(input.path(), null, null);
    }
    return guarded(guard, work, input);
  }

  private @Nullable Known known(int year, String path) {
    try {
      return store.known(year, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A failure on one input must not harm the others. */
  private static Done guarded(Guard guard, Work work, Input input) {
    try {
      return Done.of(input, guard.on(input));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Outcome.Face card = work.givenUp(input, Work.internal()).card();
      return Done.of(input, Outcome.failed(input.path(), e, List.of(), card));
    }
  }

  private static @Nullable String hash(Input input) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(input.content().open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | ReadingException | RuntimeException e) {
      return null;
    }
  }

  private void take(int year, Done done) throws IOException {
    Outcome outcome = done.outcome();
    if (outcome == null) {
      unchanged++;
      store.seen(run, year, done.path());
      return;
    }
    checked++;
    exitCode = Math.max(exitCode, outcome.exitCode());
    for (String message : outcome.ruleMessages()) {
      exitCode = Math.max(exitCode, ExitCode.RULES);
      if (ruleProblems.add(message)) {
        console.err().println(message);
      }
    }
    outcome.messages().forEach(message -> problem(done.path(), message));
    if (outcome.trace() != null && settings.stackTrace()) {
      console.err().print(outcome.trace());
      console.err().flush();
    }
    AssessedWire assessed = done.assessed();
    if (assessed != null) {
      boolean passing = passing(assessed.report().scorecard());
      store.put(
          run, year, assessed.report(), passing ? NEVER : settings.hash(), assessed.signature());
    }
  }

  private static boolean passing(Scorecard card) {
    return card.problems().stream().map(Problem::code).anyMatch(PASSING::contains);
  }

  private void problem(String path, String message) {
    console.err().println(Visible.name(path) + "：" + message);
    console.err().flush();
  }
}
