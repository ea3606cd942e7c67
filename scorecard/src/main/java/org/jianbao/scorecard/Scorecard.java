package org.jianbao.scorecard;

import java.util.List;
import java.util.function.Predicate;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard of one input: verdict, score, findings (design §7).
 *
 * @param toolVersion version of Jianbao
 * @param pack the pack used, or null if none was chosen
 * @param report what the report says, or null if it could not be read
 * @param score null unless the verdict is pass or fail
 * @param categories in order of their first finding
 * @param findings in order of the report
 * @param others what the same findings come to under other schemes
 * @param known number of findings that are not shown, for they were known before; verdict and
 *     points are those with them
 */
public record Scorecard(
    String toolVersion,
    @Nullable PackInfo pack,
    SchemeInfo scheme,
    SourceInfo source,
    @Nullable ReportSummary report,
    Verdict verdict,
    @Nullable Score score,
    List<CategoryScore> categories,
    List<ScoredFinding> findings,
    List<NotAssessable> notAssessable,
    List<Problem> problems,
    List<SchemeResult> others,
    int known) {

  public Scorecard {
    categories = List.copyOf(categories);
    findings = List.copyOf(findings);
    notAssessable = List.copyOf(notAssessable);
    problems = List.copyOf(problems);
    others = List.copyOf(others);
  }

  /** The findings that count for verdict and points. */
  public List<ScoredFinding> counting() {
    return findings.stream().filter(ScoredFinding::counts).toList();
  }

  /**
   * The same with some of the findings only; verdict and points are still those with all, until it
   * is judged anew.
   */
  public Scorecard keeping(Predicate<Finding> kept) {
    List<ScoredFinding> some =
        findings.stream().filter(scored -> kept.test(scored.finding())).toList();
    return some.size() == findings.size()
        ? this
        : new Scorecard(
            toolVersion,
            pack,
            scheme,
            source,
            report,
            verdict,
            score,
            categories,
            some,
            notAssessable,
            problems,
            others,
            known);
  }

  /**
   * The same without findings that were known before.
   *
   * @param baseline the known findings
   */
  Scorecard without(Baseline baseline) {
    if (baseline.isEmpty()) {
      return this;
    }
    List<ScoredFinding> fresh =
        findings.stream().filter(each -> !baseline.contains(each.fingerprint())).toList();
    return new Scorecard(
        toolVersion,
        pack,
        scheme,
        source,
        report,
        verdict,
        score,
        categories,
        fresh,
        notAssessable,
        problems,
        others.stream().map(other -> other.without(findings, baseline)).toList(),
        known + findings.size() - fresh.size());
  }
}
