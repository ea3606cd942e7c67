package org.jianbao.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;

/**
 * The bodies right below a government, added up report by report. Not for use by several threads.
 */
public final class Subordinates {
  private final Comparison comparison;
  private final int year;
  private final int bodies;
  private final Map<CellKey, BigDecimal> sums = new HashMap<>();
  private final Map<CellKey, Integer> counts = new HashMap<>();

  Subordinates(Comparison comparison, int year, int bodies) {
    this.comparison = comparison;
    this.year = year;
    this.bodies = bodies;
  }

  /** Adds the report of one of them; one of another year does not count. */
  public void add(AssessedReport report) {
    FormCells form = comparison.form(year);
    if (form == null || !Integer.valueOf(year).equals(Comparison.yearOf(report))) {
      return;
    }
    Numbers numbers = Numbers.of(report.digest(), form);
    for (CellKey key : comparison.figures().sums()) {
      BigDecimal value = numbers.value(key);
      if (value != null) {
        sums.merge(key, value, BigDecimal::add);
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  /** How many bodies there are. */
  int bodies() {
    return bodies;
  }

  BigDecimal sum(CellKey key) {
    return sums.getOrDefault(key, BigDecimal.ZERO);
  }

  /** Whether each of them has a number there. */
  boolean complete(CellKey key) {
    return bodies > 0 && counts.getOrDefault(key, 0) == bodies;
  }
}
