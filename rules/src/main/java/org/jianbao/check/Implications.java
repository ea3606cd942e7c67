package org.jianbao.check;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jianbao.report.Place;

/** Drops findings that follow from another one: one cause, one finding. */
final class Implications {
  private Implications() {}

  /**
   * The findings that follow from no other, in order.
   *
   * @param findings findings with the ids of the rules that imply each
   */
  static List<Finding> drop(SortedMap<Finding, Set<String>> findings) {
    return findings.keySet().stream()
        .filter(
            finding -> {
              Set<String> causes = findings.getOrDefault(finding, Set.of());
              return causes.isEmpty()
                  || findings.keySet().stream()
                      .noneMatch(
                          other ->
                              causes.contains(other.rule())
                                  && other != finding
                                  && together(other.place(), finding.place()));
            })
        .toList();
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
}
