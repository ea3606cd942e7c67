package org.jianbao.scorecard;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.check.Flattened;
import org.jianbao.check.Problem;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;
import org.jianbao.score.RosterItems;
import org.jianbao.score.Scheme;
import org.jianbao.waiver.Baseline;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * Checks annual reports: the one entrance for Java programs, which the command line uses too.
 * Opened once, it may be used by many threads. A bad input is never an exception but a scorecard
 * that says what is wrong.
 */
public final class Jianbao {
  private final Options options;
  private final Packs packs;
  private final List<Background<Scheme>> schemes;
  private final DocumentReaders readers;

  private Jianbao(Options options, Packs packs, List<Background<Scheme>> schemes) {
    this.options = options;
    this.packs = packs;
    this.schemes = schemes;
    readers = new DocumentReaders(Jianbao.class.getClassLoader(), options.maxBytes());
  }

  /**
   * Opens packs and scoring scheme.
   *
   * @throws OpeningException if the options name what does not exist, or several packs fit a year
   */
  public static Jianbao open(Options options) throws OpeningException {
    return new Jianbao(options, Packs.open(options), Schemes.find(options.schemes()));
  }

  /**
   * Opens packs and scoring scheme, and begins to load what checking a report of this file name
   * will most likely need: for who has something else to do before. It changes no result.
   *
   * @throws OpeningException if the options name what does not exist, or several packs fit a year
   */
  public static Jianbao open(Options options, String fileName) throws OpeningException {
    Packs packs = Packs.open(options);
    expect(packs, options, fileName);
    return new Jianbao(options, packs, Schemes.find(options.schemes()));
  }

  private static void expect(Packs packs, Options options, String fileName) {
    packs.expect(options.year() != null ? options.year() : LikelyYear.of(fileName));
  }

  /** Why packs of the user did not load; the others are in use. */
  public List<Problem> problems() {
    return packs.problems();
  }

  /**
   * The rules of a pack in use, in order of the pack; a rule whose conditions are divided has
   * several entries.
   *
   * @param pack its id; no rules if it is unknown
   */
  public List<RuleInfo> rules(String pack) {
    return List.copyOf(packs.rulesOf(pack).values());
  }

  /** Checks a file. */
  public Scorecard check(Path file) {
    return check(Input.of(file));
  }

  /** Checks an input. */
  public Scorecard check(Input input) {
    return check(input, Attempt.PLAIN);
  }

  /** Checks an input in a particular way. */
  public Scorecard check(Input input, Attempt attempt) {
    return examine(input, attempt).scorecard();
  }

  /** Checks an input, and keeps what its findings point to. */
  public CheckedReport examine(Input input, Attempt attempt) {
    expect(packs, options, input.path());
    Reading reading = read(input, /* rules= */ true);
    return reading.checked(scorecard(reading, attempt));
  }

  private Scorecard scorecard(Reading reading, Attempt attempt) {
    Report report = reading.report();
    if (report == null || reading.ready() == null) {
      return unassessed(reading);
    }
    // First what needs no rules: they may still be on their way.
    Flattened facts = Flattened.of(report, reading.ready().pack());
    Judge judge = judge();
    Checker checker = reading.ready().checker();
    attempt.rulesBegin().accept(checker.files());
    CheckResult result = checker.check(facts, attempt.without());
    List<Problem> problems =
        Judge.joined(Judge.joined(packs.problems(), reading.problems()), result.problems());
    RulePack pack = checker.pack();
    return judge.judged(
        new Judge.Matter(
            reading.about(),
            ReportSummary.of(report),
            new PackInfo(pack.id(), pack.version(), pack.sha256(), result.rulesRun()),
            checker.rules(),
            problems,
            result.findings(),
            Judge.joined(packs.missed(), result.notAssessable()),
            /* columns= */ null));
  }

  private Judge judge() {
    return judge(options.waivers(), options.baseline());
  }

  private Judge judge(Waivers waivers, Baseline baseline) {
    return new Judge(schemes.stream().map(Background::get).toList(), waivers, baseline);
  }

  /**
   * The scorecard of a report that was checked by the same packs, judged once more with what other
   * reports and the roster (应报送单位名单) tell, by the schemes now chosen.
   *
   * @param checked as checked without waivers
   * @param findings further findings
   * @param rules those that gave them, by full name
   * @param waivers findings that do not count
   * @param columns what the roster says of the body by heading of the column, or null if there is
   *     no roster
   */
  public Scorecard judgedAnew(
      Scorecard checked,
      List<Finding> findings,
      Map<String, RuleInfo> rules,
      Waivers waivers,
      @Nullable Map<String, String> columns) {
    ReportSummary report = checked.report();
    PackInfo pack = checked.pack();
    Judge judge = judge(waivers, Baseline.NONE);
    if (report == null || pack == null) {
      return judge.unjudged(checked.source(), report, checked.problems());
    }
    Map<String, RuleInfo> all = new LinkedHashMap<>(packs.rulesOf(pack.id()));
    all.putAll(rules);
    List<Finding> own = checked.findings().stream().map(ScoredFinding::finding).toList();
    return judge.judged(
        new Judge.Matter(
            checked.source(),
            report,
            pack,
            all,
            checked.problems(),
            Finding.merged(own, findings),
            checked.notAssessable().stream()
                .filter(entry -> !RosterItems.isItem(entry.rule()))
                .toList(),
            columns));
  }

  /** Reads an input without rules. */
  public Extract extract(Input input) {
    Reading reading = read(input, /* rules= */ false);
    return new Extract(reading.about(), reading.report(), reading.problems());
  }

  /** The scorecard of an input whose check was given up: it says why and nothing else. */
  public Scorecard failed(Input input, Problem problem) {
    return unassessed(
        Reading.failed(
            new SourceInfo(input.path(), null, null), problem.code(), problem.message()));
  }

  private Scorecard unassessed(Reading reading) {
    Report report = reading.report();
    ReportSummary summary = report == null ? null : ReportSummary.of(report);
    return judge().unjudged(reading.about(), summary, reading.problems());
  }

  /**
   * What an input says, and the pack for it; without report or pack there is a problem, else there
   * are only notices.
   */
  private record Reading(
      SourceInfo about,
      @Nullable Source source,
      @Nullable Document document,
      @Nullable Report report,
      Packs.@Nullable Ready ready,
      List<Problem> problems) {

    /** An input that is no report or cannot be read. */
    static Reading failed(SourceInfo about, ProblemCode code, String cause) {
      return new Reading(about, null, null, null, null, List.of(new Problem(code, cause)));
    }

    /** The same with what it was read of. */
    Reading of(Source content, Document read) {
      return new Reading(about, content, read, report, ready, problems);
    }

    CheckedReport checked(Scorecard scorecard) {
      return new CheckedReport(scorecard, source, document, report);
    }
  }

  private Reading read(Input input, boolean rules) {
    SourceInfo source = new SourceInfo(input.path(), null, null);
    try {
      Source content = load(input);
      source = new SourceInfo(input.path(), content.sha256(), null);
      Document document = readers.read(content);
      source = new SourceInfo(input.path(), source.sha256(), document.format());
      return understand(source, document, rules).of(content, document);
    } catch (ReadingException e) {
      return Reading.failed(source, e.code(), e.getMessage());
    } catch (StackOverflowError deep) {
      return Reading.failed(source, ProblemCode.DAMAGED, "文件内容嵌套过深，无法读取");
    } catch (OutOfMemoryError large) {
      return Reading.failed(source, ProblemCode.TOO_LARGE, "读取文件所需的内存超过限度");
    }
  }

  private Source load(Input input) throws ReadingException {
    try (InputStream in = input.content().open()) {
      return readers.load(input.path(), in);
    } catch (NoSuchFileException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件不存在", e);
    } catch (AccessDeniedException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "没有读取权限", e);
    } catch (FileSystemLoopException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "符号链接指回上级文件夹，形成循环，不再进入", e);
    } catch (ZipException | EOFException e) {
      throw new ReadingException(ProblemCode.DAMAGED, "压缩包中的这个文件已损坏，无法解开", e);
    } catch (IOException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件无法打开或读取", e);
    }
  }

  private Reading understand(SourceInfo source, Document document, boolean rules) {
    Interpreter.Opened opened = packs.opening().open(document);
    Integer year = options.year() != null ? options.year() : opened.year();
    Packs.Ready chosen = packs.of(year);
    Packs.Ready ready = chosen == null ? packs.formless() : chosen;
    if (rules && ready != null) {
      ready.startRules();
    }
    Interpreter interpreter = ready == null ? packs.opening() : ready.interpreter();
    Report report = withKind(interpreter.read(opened, options.year()));
    if (!document.attachments().isEmpty() && Interpreter.hasNoBody(report)) {
      String names = String.join("、", document.attachments());
      return Reading.failed(source, ProblemCode.NO_TEXT, "网页上没有报告的正文，只有附件：" + names + "，请检查附件");
    }
    if (!Interpreter.recognises(report)) {
      return Reading.failed(source, ProblemCode.NOT_A_REPORT, "文件中没有找到政府信息公开工作年度报告的标题、章节或表格");
    }
    if (ready == null) {
      String cause = packs.absence(year);
      return new Reading(
          source, null, null, report, null, List.of(new Problem(ProblemCode.NO_PACK, cause)));
    }
    if (!packs.trusted(ready.pack())) {
      String cause =
          "规则包 " + ready.pack().id() + " 的 SHA-256 与指定的不符，未作检查；它是 " + ready.pack().sha256();
      return new Reading(
          source, null, null, report, null, List.of(new Problem(ProblemCode.NO_PACK, cause)));
    }
    List<Problem> problems = new ArrayList<>();
    if (chosen == null) {
      problems.add(new Problem(ProblemCode.NO_PACK, packs.absence(year)));
    }
    problems.addAll(Notices.of(report));
    return new Reading(source, null, null, report, ready, problems);
  }

  private Report withKind(Report report) {
    if (options.organisationKind() == null) {
      return report;
    }
    Organisation read = report.organisation();
    return report.with(new Organisation(read.name(), options.organisationKind(), read.level()));
  }
}
