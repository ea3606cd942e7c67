package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule id of the rule
 * @param message the message with all placeholders filled
 * @param place where
 * @param related other evidence
 * @param actual what the report says, or null
 * @param expected what it should say, or null
 */
public record Finding(
    String rule,
    Severity severity,
    String category,
    String message,
    String basis,
    BasisKind basisKind,
    String remedy,
    Place place,
    List<Related> related,
    @Nullable String actual,
    @Nullable String expected) {

  public Finding {
    related = List.copyOf(related);
  }

  /**
   * Findings in order, those of a report with further ones among them.
   *
   * @param own in their order, which stays
   */
  public static List<Finding> merged(List<Finding> own, List<Finding> more) {
    List<Finding> merged = new ArrayList<>();
    int next = 0;
    for (Finding each : more.stream().sorted(PlaceOrder.FINDINGS).toList()) {
      while (next < own.size() && PlaceOrder.FINDINGS.compare(own.get(next), each) <= 0) {
        merged.add(own.get(next++));
      }
      merged.add(each);
    }
    merged.addAll(own.subList(next, own.size()));
    return merged;
  }

  /** This finding at other places. */
  Finding at(Place otherPlace, List<Related> otherRelated) {
    return new Finding(
        rule,
        severity,
        category,
        message,
        basis,
        basisKind,
        remedy,
        otherPlace,
        otherRelated,
        actual,
        expected);
  }

  /**
   * Other evidence of a finding.
   *
   * @param role label, part, operand, earlier …
   */
  public record Related(String role, Place place) {}
}
