package org.jianbao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of a report come to under one scheme.
 *
 * @param score null unless the verdict is pass or fail
 * @param categories in order of their first finding
 * @param points cost of each finding, in the order of the findings
 */
public record SchemeResult(
    SchemeInfo scheme,
    Verdict verdict,
    @Nullable Score score,
    List<CategoryScore> categories,
    List<BigDecimal> points) {

  public SchemeResult {
    categories = List.copyOf(categories);
    points = List.copyOf(points);
  }

  /** The same without the points of findings that were known before. */
  SchemeResult without(List<ScoredFinding> findings, Baseline baseline) {
    List<BigDecimal> fresh = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!baseline.contains(findings.get(i).fingerprint())) {
        fresh.add(points.get(i));
      }
    }
    return new SchemeResult(scheme, verdict, score, categories, fresh);
  }
}
