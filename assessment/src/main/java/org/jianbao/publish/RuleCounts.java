package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jianbao.check.Finding;

/** Findings counted by rule; waived ones and those of reports that do not count are left out. */
final class RuleCounts {
  private final UnaryOperator<String> titles;
  private final Map<String, RuleCount> rules = new TreeMap<>();

  RuleCounts(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  void add(BodyLine body, Finding finding, BigDecimal cost) {
    rules
        .computeIfAbsent(finding.rule(), rule -> new RuleCount(rule, titles.apply(rule)))
        .add(body, finding, cost);
  }

  /** Those of most bodies first. */
  List<RuleCount> sorted() {
    List<RuleCount> sorted = new ArrayList<>(rules.values());
    sorted.sort(
        Comparator.comparingInt((RuleCount count) -> -count.bodies())
            .thenComparing(count -> -count.findings())
            .thenComparing(RuleCount::rule));
    return sorted;
  }
}
