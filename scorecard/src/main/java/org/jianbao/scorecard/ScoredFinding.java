package org.jianbao.scorecard;

import java.math.BigDecimal;
import org.jianbao.check.Finding;
import org.jianbao.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its cost.
 *
 * @param points what it cost after caps, at most 0; 0 in a report that is not assessable
 * @param fingerprint 16 hex digits that survive unrelated edits of the report
 * @param waived the decision that it does not count, or null if it does
 */
public record ScoredFinding(
    Finding finding, BigDecimal points, String fingerprint, @Nullable Waiver waived) {

  /** Whether it counts for verdict and points. */
  public boolean counts() {
    return waived == null;
  }
}
