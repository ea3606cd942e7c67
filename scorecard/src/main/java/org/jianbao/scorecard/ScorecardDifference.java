package org.jianbao.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How two scorecards of one report differ: what a change of rules does to it.
 *
 * @param before by the old rules
 * @param after by the new rules
 * @param lost findings of the old rules alone, in their order
 * @param gained findings of the new rules alone, in their order
 * @param weighted findings of both whose severity differs, as the new rules have them
 */
public record ScorecardDifference(
    Scorecard before,
    Scorecard after,
    List<ScoredFinding> lost,
    List<ScoredFinding> gained,
    List<ScoredFinding> weighted) {

  public ScorecardDifference {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    weighted = List.copyOf(weighted);
  }

  /** Compares two scorecards of the same report; findings are told apart by fingerprint. */
  public static ScorecardDifference of(Scorecard before, Scorecard after) {
    Map<String, ScoredFinding> old = new LinkedHashMap<>();
    before.findings().forEach(finding -> old.put(finding.fingerprint(), finding));
    List<ScoredFinding> gained = new ArrayList<>();
    List<ScoredFinding> weighted = new ArrayList<>();
    for (ScoredFinding finding : after.findings()) {
      ScoredFinding same = old.remove(finding.fingerprint());
      if (same == null) {
        gained.add(finding);
      } else if (same.finding().severity() != finding.finding().severity()) {
        weighted.add(finding);
      }
    }
    return new ScorecardDifference(before, after, List.copyOf(old.values()), gained, weighted);
  }

  /** Whether verdict, score and findings are the same. */
  public boolean none() {
    return lost.isEmpty()
        && gained.isEmpty()
        && weighted.isEmpty()
        && before.verdict() == after.verdict()
        && points(before).equals(points(after));
  }

  /** Points of a scorecard as text; "—" if it has none. */
  public static String points(Scorecard card) {
    return card.score() == null ? "—" : card.score().points().stripTrailingZeros().toPlainString();
  }
}
