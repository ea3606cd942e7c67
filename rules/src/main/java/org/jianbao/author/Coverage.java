package org.jianbao.author;

import java.util.List;
import org.jianbao.cases.Case;

/**
 * How far the cases of a pack try its own rules.
 *
 * @param lines one for each rule that the pack itself states, in its order
 */
public record Coverage(List<Line> lines) {

  public Coverage {
    lines = List.copyOf(lines);
  }

  /**
   * A rule and its cases.
   *
   * @param firing number of cases that expect it to find something
   * @param silent number of cases that are near misses of it
   */
  public record Line(String rule, int firing, int silent) {}

  /** The coverage of a pack's own rules by its cases and those of the packs that extend it. */
  public static Coverage of(AuthoredPack authored, Workshop workshop) {
    List<Case> cases =
        workshop.packs().stream()
            .filter(other -> other.pack().lineage().contains(authored.pack().id()))
            .flatMap(other -> other.suite().cases().stream())
            .toList();
    return new Coverage(
        authored.ownRules().stream()
            .map(
                rule ->
                    new Line(
                        rule,
                        (int) cases.stream().filter(tried -> expects(tried, rule)).count(),
                        (int) cases.stream().filter(c -> c.silent().contains(rule)).count()))
            .toList());
  }

  private static boolean expects(Case tried, String rule) {
    return tried.expected().stream().anyMatch(expected -> expected.rule().equals(rule));
  }
}
