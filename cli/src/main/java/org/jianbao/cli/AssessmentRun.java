package org.jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianbao.assessment.Results;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.publish.PublishStyle;
import org.jianbao.publish.Publisher;
import org.jianbao.render.NoticeStyle;
import org.jianbao.roster.Matcher;
import org.jianbao.roster.MatchingWords;
import org.jianbao.roster.Roster;
import org.jianbao.roster.RosterException;
import org.jianbao.roster.RosterFile;
import org.jianbao.roster.Settled;
import org.jianbao.roster.SettledFile;
import org.jianbao.run.BodyMatcher;
import org.jianbao.run.CrossRules;
import org.jianbao.run.EarlierResults;
import org.jianbao.run.Evaluation;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
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
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/** One assessment from folder to files: check, evaluate, publish. */
final class AssessmentRun {
  /** The option that tells a worker the year it checks. */
  static final String CHECKED_YEAR = "--checked-year";

  private static final String CROSS = "cross-report";

  private final Console console;
  private final Options options;
  private final Task task;
  private final Machine machine;
  private final Clock clock = Clock.systemUTC();
  private int exitCode = ExitCode.OK;

  /**
   * What is to be assessed.
   *
   * @param matches which report is whose, as people have settled it, or null
   * @param previous last year's reports or results, or null for those in the store
   * @param database file or URL
   * @param output where results go, or null
   */
  record Task(
      Path folder,
      int year,
      @Nullable Path roster,
      @Nullable Path matches,
      @Nullable Path previous,
      String database,
      @Nullable Path output,
      boolean resume,
      String by,
      Waivers waivers,
      NoticeStyle notice) {}

  /** How the machine is used. */
  record Machine(
      Duration limit,
      int jobs,
      boolean stackTrace,
      @Nullable Supplier<List<String>> workerCommand) {}

  AssessmentRun(Console console, Options options, Task task, Machine machine) {
    this.console = console;
    this.options = options;
    this.task = task;
    this.machine = machine;
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
    Jianbao jianbao = open(options);
    jianbao.problems().forEach(problem -> ruleProblem(problem.message()));
    PackLibrary library = PackLibrary.open(options.packs());
    CrossRules rules = CrossRules.of(jianbao, library, crossPack(library));
    Roster roster = roster();
    BodyMatcher matcher = matcher(roster);
    List<Input> inputs = AssessedFolder.inputs(task.folder(), own());
    try (Store store = store();
        StoreLock lock = lock(store)) {
      long run = begin(store, jianbao);
      previous(store, run, rules.language());
      AssessmentChecks checks =
          new AssessmentChecks(console, store, run, settings(jianbao, task.year()));
      Work work = new AssessmentWork(new Opened(jianbao), rules.language());
      checks.check("检查", task.year(), inputs, work);
      exitCode = Math.max(exitCode, checks.exitCode());
      RuleTitles titles = titles(jianbao, library);
      store.putRules(titles.all());
      evaluate(store, rules, roster, matcher);
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

  /** What lies in the folder but is no report. */
  private List<Path> own() {
    List<Path> own = new ArrayList<>();
    if (!task.database().contains("://")) {
      for (String suffix : List.of("", "-wal", "-shm", "-journal", ".lock")) {
        own.add(Path.of(task.database() + suffix));
      }
    }
    Stream.of(task.output(), task.roster(), task.matches())
        .flatMap(Stream::ofNullable)
        .forEach(own::add);
    return own;
  }

  private void ruleProblem(String message) {
    exitCode = Math.max(exitCode, ExitCode.RULES);
    say(message);
  }

  private static Jianbao open(Options options) throws UsageException {
    try {
      return Jianbao.open(options);
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static RulePack crossPack(PackLibrary library) throws UsageException {
    List<RulePack> packs = library.heirs(CROSS);
    if (packs.size() != 1) {
      throw new UsageException(
          packs.isEmpty()
              ? "没有可用的跨年度、跨单位规则包 " + CROSS
              : "有多个规则包继承 " + CROSS + "：" + packs.stream().map(RulePack::id).toList() + "，请只留一个");
    }
    return packs.get(0);
  }

  private Roster roster() throws UsageException {
    if (task.roster() == null) {
      return Roster.NONE;
    }
    try {
      Roster roster = RosterFile.read(task.roster());
      roster.requireYear(task.year());
      return roster;
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private BodyMatcher matcher(Roster roster) throws UsageException {
    if (roster.size() == 0) {
      return BodyMatcher.byName();
    }
    try {
      Settled settled =
          task.matches() == null ? Settled.NONE : SettledFile.read(task.matches(), roster);
      return BodyMatcher.of(Matcher.of(roster, MatchingWords.shipped(), settled));
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private long begin(Store store, Jianbao jianbao) throws IOException {
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
            hash(jianbao),
            task.folder().toString(),
            roster,
            task.by(),
            clock.instant()));
  }

  private AssessmentChecks.Settings settings(Jianbao jianbao, int year) {
    Supplier<List<String>> workers = machine.workerCommand();
    return new AssessmentChecks.Settings(
        hash(jianbao),
        machine.limit(),
        options.maxBytes(),
        machine.jobs(),
        machine.stackTrace(),
        workers == null ? null : () -> forYear(workers.get(), year));
  }

  /** Hash of all that decides what the store keeps of a report. */
  private static String hash(Jianbao jianbao) {
    return Sha256.of(
        (jianbao.settings() + "\n" + Signatures.VERSION).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> forYear(List<String> command, int year) {
    List<String> words = new ArrayList<>(command);
    words.add(CHECKED_YEAR);
    words.add(String.valueOf(year));
    return words;
  }

  /** Puts last year's reports or results into the store, if they are given. */
  private void previous(Store store, long run, FormLanguage language)
      throws UsageException, IOException {
    Path previous = task.previous();
    int year = task.year() - 1;
    if (previous == null) {
      return;
    }
    if (Files.isDirectory(previous) || !isResults(previous)) {
      Jianbao jianbao = open(options.withYear(year));
      List<Input> inputs = AssessedFolder.inputs(previous, List.of());
      Work work = new AssessmentWork(new Opened(jianbao), language);
      new AssessmentChecks(console, store, run, settings(jianbao, year))
          .check("检查上年报告", year, inputs, work);
      return;
    }
    try {
      EarlierResults.read(
          previous, report -> store.put(run, year, report, /* settingsSha256= */ "", new long[0]));
      store.forgetUnseen(run, year);
    } catch (IllegalArgumentException e) {
      throw new UsageException("上年的结果 " + previous + "：" + e.getMessage());
    }
  }

  private static boolean isResults(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".jsonl") || name.endsWith(".json");
  }

  private void evaluate(Store store, CrossRules rules, Roster roster, BodyMatcher matcher)
      throws IOException {
    Evaluation evaluation =
        new Evaluation(
            store,
            rules,
            new Evaluation.Task(task.year(), roster, matcher, task.waivers(), machine.jobs()),
            (name, count) -> {
              Progress progress = Progress.of(name, count, console, /* resultsOnTerminal= */ false);
              return new Evaluation.Steps.Part() {
                @Override
                public void step() {
                  progress.step();
                }

                @Override
                public void close() {
                  progress.close();
                }
              };
            });
    evaluation.run().forEach(this::ruleProblem);
  }

  private static RuleTitles titles(Jianbao jianbao, PackLibrary library) {
    RuleTitles titles = new RuleTitles();
    for (RulePack pack : library.all()) {
      titles.with(jianbao.rules(pack.id()));
    }
    return titles;
  }

  private void publish(Store store, RuleTitles titles, Path output) throws IOException {
    Results results = store.results(task.year());
    new Publisher(new PublishStyle(titles::of, task.notice())).publish(results, output);
    say("结果已写入 " + output);
  }

  private void say(String line) {
    console.err().println(line);
    console.err().flush();
  }
}
