package org.jianbao.check;

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
