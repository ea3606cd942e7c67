package org.jianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jspecify.annotations.Nullable;

/** Charges the findings of one report by a scheme, one after the other. */
final class Charging {
  private final Scheme scheme;

  /** What was spent so far, by item, rule or severity, and by category. */
  private final Map<Object, BigDecimal> spent = new HashMap<>();

  private final Map<String, BigDecimal> spentByCategory = new HashMap<>();
  private final Set<String> chargedTables = new HashSet<>();

  Charging(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The cost of each finding, at most 0. */
  List<BigDecimal> points(List<Finding> findings) {
    Set<String> excluded = excluded(findings);
    List<BigDecimal> points = new ArrayList<>();
    for (Finding finding : findings) {
      BigDecimal cost = excluded.contains(finding.rule()) ? BigDecimal.ZERO : cost(finding);
      points.add(cost.signum() == 0 ? BigDecimal.ZERO : cost.negate());
    }
    return List.copyOf(points);
  }

  private BigDecimal cost(Finding finding) {
    String table = finding.rule() + " " + finding.place().table();
    if (scheme.chargedOncePerTable(finding.rule()) && !chargedTables.add(table)) {
      return BigDecimal.ZERO;
    }
    Object account = account(finding);
    Deduction deduction = deduction(finding);
    BigDecimal cost = within(deduction.points(), deduction.cap(), account, spent);
    BigDecimal categoryCap = scheme.categoryCaps().get(finding.category());
    cost = within(cost, categoryCap, finding.category(), spentByCategory);
    spent.merge(account, cost, BigDecimal::add);
    spentByCategory.merge(finding.category(), cost, BigDecimal::add);
    return cost;
  }

  private static <K> BigDecimal within(
      BigDecimal cost, @Nullable BigDecimal cap, K key, Map<K, BigDecimal> spent) {
    return cap == null
        ? cost
        : cost.min(cap.subtract(spent.getOrDefault(key, BigDecimal.ZERO))).max(BigDecimal.ZERO);
  }

  /** What the cap of a finding's deduction counts together. */
  private Object account(Finding finding) {
    Scheme.Item item = scheme.item(finding);
    if (item != null) {
      return item;
    }
    return scheme.rules().containsKey(finding.rule()) ? finding.rule() : finding.severity();
  }

  private Deduction deduction(Finding finding) {
    Scheme.Item item = scheme.item(finding);
    if (item != null) {
      return item.deduction();
    }
    Deduction own = scheme.rules().get(finding.rule());
    return own != null ? own : scheme.deductions().get(finding.severity());
  }

  /** Rules that exclude one another: all but the one that costs most, the first among equals. */
  private Set<String> excluded(List<Finding> findings) {
    Set<String> excluded = new HashSet<>();
    for (List<String> patterns : scheme.exclusive()) {
      Map<String, BigDecimal> costs = new LinkedHashMap<>();
      for (Finding finding : findings) {
        if (Scheme.matchesAny(patterns, finding.rule())) {
          costs.merge(finding.rule(), deduction(finding).points(), BigDecimal::add);
        }
      }
      String dearest = null;
      for (Map.Entry<String, BigDecimal> rule : costs.entrySet()) {
        if (dearest == null || rule.getValue().compareTo(costs.get(dearest)) > 0) {
          dearest = rule.getKey();
        }
      }
      for (String rule : costs.keySet()) {
        if (!rule.equals(dearest)) {
          excluded.add(rule);
        }
      }
    }
    return excluded;
  }
}
