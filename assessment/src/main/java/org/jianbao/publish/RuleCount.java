package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.pack.Severity;

/** The findings of a rule, over all reports that count. */
final class RuleCount {
  /** Examples that are kept. */
  private static final int EXAMPLES = 3;

  private final String rule;
  private final String title;
  private final List<Example> examples = new ArrayList<>();
  private String category = "";
  private Severity severity = Severity.HINT;
  private int findings;
  private int bodies;
  private String last = "";
  private BigDecimal points = BigDecimal.ZERO;

  RuleCount(String rule, String title) {
    this.rule = rule;
    this.title = title;
  }

  /** A finding and the body that it is about. */
  record Example(String body, String message, String quote) {}

  /**
   * Adds a finding; those of one body come one after the other.
   *
   * @param cost what it cost, at most 0
   */
  void add(BodyLine body, Finding finding, BigDecimal cost) {
    findings++;
    points = points.add(cost);
    category = finding.category();
    if (finding.severity().compareTo(severity) < 0) {
      severity = finding.severity();
    }
    if (!body.id().equals(last)) {
      last = body.id();
      bodies++;
      if (examples.size() < EXAMPLES) {
        examples.add(new Example(body.name(), finding.message(), finding.place().quote()));
      }
    }
  }

  String rule() {
    return rule;
  }

  String title() {
    return title;
  }

  String category() {
    return category;
  }

  /** The gravest severity of its findings. */
  Severity severity() {
    return severity;
  }

  int findings() {
    return findings;
  }

  /** Number of bodies that it was found at. */
  int bodies() {
    return bodies;
  }

  BigDecimal points() {
    return points;
  }

  /** The first findings, each of another body. */
  List<Example> examples() {
    return List.copyOf(examples);
  }
}
