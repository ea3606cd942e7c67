package org.jianbao.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;

/**
 * The rules of single reports whose findings matter when reports are looked at together, as the
 * pack lists them.
 */
final class ReportRules {
  private final Map<String, Set<String>> uses = new HashMap<>();

  /** What a finding tells. */
  enum Use {
    /** The report is late. */
    LATE,
    /** Its date has been judged. */
    DATE,
    /** Its title is of another year. */
    YEAR,
    /** A percentage in running text has been judged. */
    PERCENTAGE
  }

  /** Takes the rows of the list; what has not its shape is left out. */
  ReportRules(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() > 1) {
        uses.put(row.get(0), Set.of(row.get(1).strip().split("[ 　]+")));
      }
    }
  }

  /** Whether a finding tells this. */
  boolean is(Use use, Finding finding) {
    return uses.getOrDefault(finding.rule(), Set.of())
        .contains(use.name().toLowerCase(Locale.ROOT));
  }

  /** The findings of a report that tell this. */
  List<Finding> findings(Use use, Scorecard card) {
    return card.findings().stream()
        .map(ScoredFinding::finding)
        .filter(finding -> is(use, finding))
        .toList();
  }
}
