package org.jianbao.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a finding costs.
 *
 * @param points points taken off for each, not negative
 * @param cap at most this much for all of them together, or null without limit
 */
public record Deduction(BigDecimal points, @Nullable BigDecimal cap) {

  public Deduction {
    if (points.signum() < 0 || (cap != null && cap.signum() < 0)) {
      throw new IllegalArgumentException("deductions are not negative");
    }
  }
}
