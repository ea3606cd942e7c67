package org.jianbao.publish;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What has changed since last year, over bodies with points in both years. */
final class Movement {
  private int bodies;
  private int up;
  private int down;
  private BigDecimal before = BigDecimal.ZERO;
  private BigDecimal now = BigDecimal.ZERO;

  void add(BodyLine line) {
    BigDecimal change = line.change();
    BigDecimal first = line.pointsBefore();
    BigDecimal second = line.points();
    if (change != null && first != null && second != null) {
      bodies++;
      up += change.signum() > 0 ? 1 : 0;
      down += change.signum() < 0 ? 1 : 0;
      before = before.add(first);
      now = now.add(second);
    }
  }

  /** Number of bodies with points in both years. */
  int bodies() {
    return bodies;
  }

  int up() {
    return up;
  }

  int down() {
    return down;
  }

  int same() {
    return bodies - up - down;
  }

  /** Mean of these bodies last year, or null if there are none. */
  @Nullable BigDecimal before() {
    return Terms.mean(before, bodies);
  }

  /** Mean of these bodies this year, or null if there are none. */
  @Nullable BigDecimal now() {
    return Terms.mean(now, bodies);
  }
}
