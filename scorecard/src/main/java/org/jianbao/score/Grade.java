package org.jianbao.score;

import java.math.BigDecimal;
import java.util.Set;
import org.jianbao.pack.Severity;

/**
 * A grade (等次).
 *
 * @param from least number of points for it
 * @param without severities of which it allows no finding
 */
public record Grade(String name, BigDecimal from, Set<Severity> without) {

  public Grade {
    without = Set.copyOf(without);
  }
}
