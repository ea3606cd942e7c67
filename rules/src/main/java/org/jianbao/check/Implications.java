package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jianbao.facts.Correction;
import org.jianbao.facts.Corrigible;
import org.jianbao.facts.Located;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Drops findings that follow from another one: one cause, one finding. */
final class Implications {
  private Implications() {}

  /**
   * What a finding may follow from.
   *
   * @param causes ids of the rules that imply it
   * @param subject the fact that was reported
   */
  record Effect(Set<String> causes, Located subject) {}

  /** The findings that follow from no other, in order. */
  static List<Finding> drop(SortedMap<Finding, Effect> findings) {
    List<Finding> left = new ArrayList<>();
    for (Map.Entry<Finding, Effect> entry : findings.entrySet()) {
      Effect effect = entry.getValue();
      boolean follows =
          !effect.causes().isEmpty()
              && (effect.subject() instanceof Corrigible statement
                  ? isExplained(statement, effect.causes(), findings.keySet())
                  : isImplied(entry.getKey(), effect.causes(), findings.keySet()));
      if (!follows) {
        left.add(entry.getKey());
      }
    }
    return List.copyOf(left);
  }

  private static boolean isImplied(Finding finding, Set<String> causes, Set<Finding> findings) {
    return findings.stream()
        .anyMatch(
            other ->
                causes.contains(other.rule())
                    && other != finding
                    && together(other.place(), finding.place()));
  }

  /** Whether both stand in one table, or, if not both are of a table, in one section. */
  private static boolean together(Place cause, Place effect) {
    if (cause.table() != null && effect.table() != null) {
      return cause.table().equals(effect.table());
    }
    return cause.section() == null
        ? effect.section() == null
        : cause.section().equals(effect.section());
  }

  /** Whether a statement holds once the figures are corrected that other rules found wrong. */
  private static boolean isExplained(
      Corrigible statement, Set<String> causes, Set<Finding> findings) {
    List<Correction> corrections = new ArrayList<>();
    for (Finding finding : findings) {
      Correction correction = causes.contains(finding.rule()) ? correction(finding) : null;
      if (correction != null) {
        corrections.add(correction);
      }
    }
    return statement.holdsWith(corrections);
  }

  private static @Nullable Correction correction(Finding finding) {
    BigDecimal stated = number(finding.actual());
    BigDecimal right = number(finding.expected());
    return stated == null || right == null ? null : new Correction(finding.place(), stated, right);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,18}") ? new BigDecimal(text) : null;
  }
}
