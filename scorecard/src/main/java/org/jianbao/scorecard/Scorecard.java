package org.jianbao.scorecard;

import java.util.List;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
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
    List<Problem> problems) {

  public Scorecard {
    categories = List.copyOf(categories);
    findings = List.copyOf(findings);
    notAssessable = List.copyOf(notAssessable);
    problems = List.copyOf(problems);
  }
}
