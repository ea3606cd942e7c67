package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jianbao.assessment.CopiedText;
import org.jianbao.similarity.RealTexts.Real;
import org.junit.jupiter.api.Test;

/** Real reports of different bodies, and of the same body in two years. */
final class RealSimilarityTests {
  @Test
  void unrelated_reports_share_next_to_nothing_and_two_years_of_one_body_less_than_a_copy()
      throws Exception {
    Map<Path, Real> texts = RealTexts.all();
    assertThat(texts).hasSizeGreaterThan(10);
    texts.forEach(
        (one, report) ->
            texts.forEach(
                (two, other) -> {
                  CopiedText copied =
                      Verification.compare(report.text(), other.text(), two.toString(), null, 1);
                  assertThat(report.text().length()).as("own text of %s", one).isGreaterThan(150);
                  assertThat(copied.share().doubleValue())
                      .as("%s and %s", one, two)
                      .isLessThan(
                          one == two ? 1.1 : report.body().equals(other.body()) ? 0.7 : 0.1);
                }));
  }
}
