package org.jianbao.scorecard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.check.Flattened;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.score.RosterItems;
import org.jianbao.score.Scheme;
import org.jianbao.text.Sha256;
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
  private final InputReader inputs;

  private Jianbao(Options options, Packs packs, List<Background<Scheme>> schemes) {
    this.options = options;
    this.packs = packs;
    this.schemes = schemes;
    inputs = new InputReader(options, packs);
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
   * Hash of all that decides what a check finds in the bytes of a report: this program, the packs,
   * the options; not schemes and waivers, which only weigh it.
   */
  public String settings() {
    return Sha256.of(
        String.join("\n", Version.CURRENT, packs.fingerprint(), options.reading())
            .getBytes(StandardCharsets.UTF_8));
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
    Reading reading = inputs.read(input, /* rules= */ true);
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
   * @param more what further rules found
   * @param rules those rules, by full name
   * @param waivers findings that do not count
   * @param columns what the roster says of the body by heading of the column, or null if there is
   *     no roster
   */
  public Scorecard judgedAnew(
      Scorecard checked,
      CheckResult more,
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
            Judge.joined(checked.problems(), more.problems()),
            Finding.merged(own, more.findings()),
            Judge.joined(
                checked.notAssessable().stream()
                    .filter(entry -> !RosterItems.isItem(entry.rule()))
                    .toList(),
                more.notAssessable()),
            columns));
  }

  /** Reads an input without rules. */
  public Extract extract(Input input) {
    Reading reading = inputs.read(input, /* rules= */ false);
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
}
