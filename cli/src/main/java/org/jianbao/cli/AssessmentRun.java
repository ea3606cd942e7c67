package org.jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Steps;
import org.jianbao.pack.PackLibrary;
import org.jianbao.publish.PublishStyle;
import org.jianbao.publish.Publisher;
import org.jianbao.run.Evaluation;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Version;
import org.jianbao.similarity.FormLanguage;
import org.jianbao.similarity.Signatures;
import org.jianbao.store.NewRun;
import org.jianbao.store.RunRecord;
import org.jianbao.store.Store;
import org.jianbao.store.StoreException;
import org.jianbao.store.StoreLock;
import org.jianbao.text.Sha256;

/** One assessment from folder to files: check, evaluate, publish. */
final class AssessmentRun {
  /** The option that tells a worker the year it checks. */
  static final String CHECKED_YEAR = "--checked-year";

  private final Console console;
  private final Options options;
  private final AssessmentTask task;
  private final Clock clock = Clock.systemUTC();
  private int exitCode = ExitCode.OK;

  AssessmentRun(Console console, Options options, AssessmentTask task) {
    this.console = console;
    this.options = options;
    this.task = task;
  }

  /** Serves as a worker of an assessment. */
  static int serve(Console console, Service.Opener opener, Options options)
      throws UsageException, IOException {
    Work work = new AssessmentWork(opener.open(options), language(options));
    return new WorkerSide(console.in()).run(List.of(), work);
  }

  private static FormLanguage language(Options options) {
    return FormLanguage.of(PackLibrary.open(options.packs()));
  }

  @SuppressWarnings("try") // The lock is held, not used.
  int run() throws UsageException, IOException {
    AssessmentSources sources = AssessmentSources.of(task, options);
    sources.jianbao().problems().forEach(problem -> ruleProblem(problem.message()));
    try (Store store = store();
        StoreLock lock = lock(store)) {
      long run = begin(store, sources);
      if (task.previous() != null) {
        int last = task.year() - 1;
        Jianbao jianbao = AssessmentSources.open(options.withYear(last));
        PreviousYear.put(
            store,
            run,
            task.previous(),
            last,
            checks(store, run, hash(jianbao, sources), last),
            work(jianbao, sources));
      }
      AssessmentChecks checks = checks(store, run, hash(sources.jianbao(), sources), task.year());
      checks.check("检查", task.year(), sources.inputs(), work(sources.jianbao(), sources));
      exitCode = Math.max(exitCode, checks.exitCode());
      RuleTitles titles = sources.titles();
      store.putRules(titles.all());
      evaluate(store, sources);
      AssessmentSummary summary = AssessmentSummary.of(store.results(task.year()));
      store.finishRun(run, clock.instant(), summary.counts(checks));
      if (task.output() != null) {
        publish(store, titles, task.output());
      }
      if (summary.hasFailures()) {
        exitCode = Math.max(exitCode, ExitCode.NOT_ASSESSABLE);
      }
      summary.lines(checks).forEach(this::say);
    }
    return exitCode;
  }

  private void ruleProblem(String message) {
    exitCode = Math.max(exitCode, ExitCode.RULES);
    say(message);
  }

  private long begin(Store store, AssessmentSources sources) throws IOException {
    RunRecord unfinished = store.unfinishedRun(task.year());
    if (task.resume() && unfinished != null) {
      say("接着做第 " + unfinished.id() + " 次评估（" + task.year() + " 年度）");
      return unfinished.id();
    }
    if (unfinished != null) {
      say("上次的评估（第 " + unfinished.id() + " 次）没有完成；其中已检查、没有改动的报告不会重查");
    } else if (task.resume()) {
      say("没有未完成的评估，重新开始；没有改动的报告不会重查");
    }
    String roster = task.roster() == null ? null : String.valueOf(task.roster().getFileName());
    return store.beginRun(
        new NewRun(
            task.year(),
            Version.CURRENT,
            allRules(sources),
            task.folder().toString(),
            roster,
            task.by(),
            clock.instant()));
  }

  private AssessmentChecks checks(Store store, long run, String hash, int year) {
    AssessmentTask.Machine machine = task.machine();
    Supplier<List<String>> workers = machine.workerCommand();
    return new AssessmentChecks(
        console,
        store,
        run,
        new AssessmentChecks.Settings(
            hash,
            machine.limit(),
            options.maxBytes(),
            machine.jobs(),
            machine.stackTrace(),
            workers == null ? null : () -> forYear(workers.get(), year)));
  }

  private static Work work(Jianbao jianbao, AssessmentSources sources) {
    return new AssessmentWork(new Opened(jianbao), sources.rules().language());
  }

  /** Hash of all that decides what the store keeps of a report. */
  private static String hash(Jianbao jianbao, AssessmentSources sources) {
    String all =
        String.join(
            "\n", jianbao.settings(), Signatures.VERSION, sources.rules().language().fingerprint());
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with the rules across reports. */
  private static String allRules(AssessmentSources sources) {
    String all =
        hash(sources.jianbao(), sources) + "\n" + sources.rules().checker().pack().sha256();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> forYear(List<String> command, int year) {
    List<String> words = new ArrayList<>(command);
    words.add(CHECKED_YEAR);
    words.add(String.valueOf(year));
    return words;
  }

  private void evaluate(Store store, AssessmentSources sources) throws IOException {
    Evaluation evaluation =
        new Evaluation(
            store,
            sources.rules(),
            new Evaluation.Task(
                task.year(),
                sources.roster(),
                sources.matcher(),
                task.waivers(),
                task.machine().jobs()),
            this::part);
    evaluation.run().forEach(this::ruleProblem);
  }

  private void publish(Store store, RuleTitles titles, Path output) throws IOException {
    Results results = store.results(task.year());
    new Publisher(new PublishStyle(titles::of, task.notice(), task.circular()))
        .publish(results, output, this::part);
    say("结果已写入 " + output);
  }

  /** A part of the work, with its progress. */
  private Steps.Part part(String name, int count) {
    Progress progress = Progress.of(name, count, console, /* resultsOnTerminal= */ false);
    return new Steps.Part() {
      @Override
      public void step() {
        progress.step();
      }

      @Override
      public void close() {
        progress.close();
      }
    };
  }

  private void say(String line) {
    console.err().println(line);
    console.err().flush();
  }

  private Store store() throws UsageException {
    try {
      return Store.open(task.database());
    } catch (StoreException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static StoreLock lock(Store store) throws UsageException {
    try {
      return store.lock();
    } catch (StoreException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
