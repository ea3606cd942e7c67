package org.jianbao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.waiver.WaivedReport;
import org.jianbao.waiver.Waivers;

/** Findings about a body (机关) and not about what its report says: they cost no points. */
public final class BodyFindings {
  private BodyFindings() {}

  /**
   * The findings with fingerprints and waivers.
   *
   * @param body its name
   */
  public static List<ScoredFinding> of(
      String body, int year, List<Finding> findings, Waivers waivers) {
    List<String> fingerprints = Fingerprints.of(findings, body, year);
    Waivers.Applied applied =
        waivers.apply(new WaivedReport(/* path= */ "", body, year), findings, fingerprints);
    List<ScoredFinding> scored = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      scored.add(
          new ScoredFinding(
              findings.get(i), BigDecimal.ZERO, fingerprints.get(i), applied.waived().get(i)));
    }
    return List.copyOf(scored);
  }
}
