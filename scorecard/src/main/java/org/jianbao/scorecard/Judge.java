package org.jianbao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.report.Report;
import org.jianbao.score.Scheme;
import org.jianbao.score.Scoring;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.WaivedReport;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * Makes scorecards of what the rules found: waivers, points by each scheme, verdict, and what was
 * known before left out.
 *
 * @param schemes the scheme of the scorecard, and others beside it
 */
record Judge(List<Scheme> schemes, Options options) {

  /** What there is to judge. */
  record Matter(SourceInfo source, Report report, Checker checker, List<Problem> problems) {}

  /**
   * The scorecard of a report that was checked.
   *
   * @param missed rules that did not load
   */
  Scorecard judged(Matter matter, CheckResult result, List<NotAssessable> missed) {
    List<Finding> findings = result.findings();
    List<NotAssessable> notAssessable = joined(missed, result.notAssessable());
    Report report = matter.report();
    String name = report.organisation().name();
    String path = matter.source().path();
    List<String> fingerprints =
        Fingerprints.of(findings, name == null ? path : name, report.year());
    Waivers.Applied waivers =
        options
            .waivers()
            .apply(new WaivedReport(path, name, report.year()), findings, fingerprints);
    List<Problem> problems = new ArrayList<>(matter.problems());
    problems.addAll(result.problems());
    waivers.notices().forEach(notice -> problems.add(new Problem(ProblemCode.WAIVER, notice)));
    List<SchemeResult> results = new ArrayList<>();
    for (Scheme scheme : schemes) {
      results.add(result(scheme, matter, findings, waivers.waived(), notAssessable));
    }
    SchemeResult main = results.get(0);
    List<ScoredFinding> scored = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      scored.add(
          new ScoredFinding(
              findings.get(i), main.points().get(i), fingerprints.get(i), waivers.waived().get(i)));
    }
    Scorecard card =
        new Scorecard(
            Version.CURRENT,
            packInfo(matter.checker(), result.rulesRun()),
            main.scheme(),
            matter.source(),
            ReportSummary.of(report),
            main.verdict(),
            main.score(),
            main.categories(),
            scored,
            joined(notAssessable, openItems()),
            problems,
            results.subList(1, results.size()),
            /* known= */ 0);
    return card.without(options.baseline());
  }

  /** What the schemes ask of a roster, which a single check does not have. */
  private List<NotAssessable> openItems() {
    List<NotAssessable> open = new ArrayList<>();
    for (Scheme scheme : schemes) {
      open.addAll(new Scoring(scheme).openItems("须有应报送单位名单才能评定"));
    }
    return open;
  }

  private static SchemeResult result(
      Scheme scheme,
      Matter matter,
      List<Finding> findings,
      List<@Nullable Waiver> waived,
      List<NotAssessable> notAssessable) {
    List<Finding> counting = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (waived.get(i) == null) {
        counting.add(findings.get(i));
      }
    }
    Scoring scoring = new Scoring(scheme);
    boolean unfit =
        matter.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NO_PACK);
    Verdict verdict =
        unfit
            ? Verdict.NOT_ASSESSABLE
            : scoring.verdict(counting, notAssessable, matter.checker().rules());
    List<BigDecimal> charged = scoring.points(counting);
    List<BigDecimal> points = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < findings.size(); i++) {
      points.add(waived.get(i) == null ? charged.get(next++) : BigDecimal.ZERO);
    }
    return new SchemeResult(
        info(scheme),
        verdict,
        verdict == Verdict.NOT_ASSESSABLE ? null : scoring.score(verdict, counting, charged),
        scoring.categories(counting, charged),
        points);
  }

  /** The scorecard of an input that is not checked: it says why and nothing else. */
  Scorecard unjudged(SourceInfo source, @Nullable Report report, List<Problem> problems) {
    List<SchemeResult> results =
        schemes.stream()
            .map(
                scheme ->
                    new SchemeResult(
                        info(scheme),
                        Verdict.NOT_ASSESSABLE,
                        /* score= */ null,
                        List.of(),
                        List.of()))
            .toList();
    return new Scorecard(
        Version.CURRENT,
        /* pack= */ null,
        results.get(0).scheme(),
        source,
        report == null ? null : ReportSummary.of(report),
        Verdict.NOT_ASSESSABLE,
        /* score= */ null,
        List.of(),
        List.of(),
        List.of(),
        problems,
        results.subList(1, results.size()),
        /* known= */ 0);
  }

  private static SchemeInfo info(Scheme scheme) {
    return new SchemeInfo(scheme.id(), scheme.sha256());
  }

  private static PackInfo packInfo(Checker checker, int rulesRun) {
    return new PackInfo(
        checker.pack().id(), checker.pack().version(), checker.pack().sha256(), rulesRun);
  }

  static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
