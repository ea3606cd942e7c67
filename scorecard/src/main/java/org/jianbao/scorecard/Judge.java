package org.jianbao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.RuleInfo;
import org.jianbao.score.RosterItems;
import org.jianbao.score.Scheme;
import org.jianbao.score.Scoring;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.Baseline;
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
record Judge(List<Scheme> schemes, Waivers waivers, Baseline baseline) {

  /**
   * What there is to judge.
   *
   * @param rules all rules of the pack by full name
   * @param problems of reading, of rules
   * @param notAssessable rules that could not be judged
   * @param columns what the roster says of the body by heading of the column, or null if there is
   *     no roster
   */
  record Matter(
      SourceInfo source,
      ReportSummary report,
      PackInfo pack,
      Map<String, RuleInfo> rules,
      List<Problem> problems,
      List<Finding> findings,
      List<NotAssessable> notAssessable,
      @Nullable Map<String, String> columns) {}

  /** The scorecard of a report that was checked. */
  Scorecard judged(Matter matter) {
    List<NotAssessable> open = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(matter.findings());
    for (Scheme scheme : schemes) {
      RosterItems items = RosterItems.of(scheme, matter.columns());
      findings.addAll(items.findings());
      open.addAll(items.open());
    }
    String name = matter.report().organisation().name();
    String path = matter.source().path();
    Integer year = matter.report().year();
    List<String> fingerprints = Fingerprints.of(findings, name == null ? path : name, year);
    Waivers.Applied applied =
        waivers.apply(new WaivedReport(path, name, year), findings, fingerprints);
    List<Problem> problems = new ArrayList<>(matter.problems());
    applied.notices().forEach(notice -> problems.add(new Problem(ProblemCode.WAIVER, notice)));
    List<SchemeResult> results = new ArrayList<>();
    for (Scheme scheme : schemes) {
      results.add(result(scheme, matter, findings, applied.waived()));
    }
    SchemeResult main = results.get(0);
    List<ScoredFinding> scored = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      scored.add(
          new ScoredFinding(
              findings.get(i), main.points().get(i), fingerprints.get(i), applied.waived().get(i)));
    }
    Scorecard card =
        new Scorecard(
            Version.CURRENT,
            matter.pack(),
            main.scheme(),
            matter.source(),
            matter.report(),
            main.verdict(),
            main.score(),
            main.categories(),
            scored,
            joined(matter.notAssessable(), open),
            problems,
            results.subList(1, results.size()),
            /* known= */ 0);
    return card.without(baseline);
  }

  private static SchemeResult result(
      Scheme scheme, Matter matter, List<Finding> findings, List<@Nullable Waiver> waived) {
    List<Finding> counting = new ArrayList<>();
    List<Boolean> counts = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      counts.add(waived.get(i) == null && RosterItems.concerns(scheme, findings.get(i).rule()));
      if (counts.get(i)) {
        counting.add(findings.get(i));
      }
    }
    Scoring scoring = new Scoring(scheme);
    boolean unfit =
        matter.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NO_PACK);
    Verdict verdict =
        unfit
            ? Verdict.NOT_ASSESSABLE
            : scoring.verdict(counting, matter.notAssessable(), matter.rules());
    List<BigDecimal> charged = scoring.points(counting);
    List<BigDecimal> points = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < findings.size(); i++) {
      points.add(counts.get(i) ? charged.get(next++) : BigDecimal.ZERO);
    }
    return new SchemeResult(
        info(scheme),
        verdict,
        verdict == Verdict.NOT_ASSESSABLE ? null : scoring.score(verdict, counting, charged),
        scoring.categories(counting, charged),
        points);
  }

  /** The scorecard of an input that is not checked: it says why and nothing else. */
  Scorecard unjudged(SourceInfo source, @Nullable ReportSummary report, List<Problem> problems) {
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
        report,
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

  static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
