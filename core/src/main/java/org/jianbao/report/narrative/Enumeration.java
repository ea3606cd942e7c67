package org.jianbao.report.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and the parts that running text names of it (总数与分项).
 *
 * @param parts the parts in order, of the unit of the whole
 * @param closed whether the list claims to be complete
 * @param certain whether the text leaves no doubt about what the parts are, and all numbers are
 *     exact
 * @param tolerance by how much rounded numbers may miss
 */
public record Enumeration(
    Amount whole, List<Amount> parts, boolean closed, boolean certain, BigDecimal tolerance) {

  public Enumeration {
    parts = List.copyOf(parts);
  }

  /** The sum of the parts. */
  public BigDecimal sum() {
    return parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** −1, 0 or 1 as the parts are less than, equal to or more than the whole, tolerance granted. */
  public int sign() {
    BigDecimal excess = sum().subtract(whole.value());
    return excess.abs().compareTo(tolerance) <= 0 ? 0 : excess.signum();
  }
}
