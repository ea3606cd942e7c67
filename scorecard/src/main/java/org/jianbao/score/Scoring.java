package org.jianbao.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.pack.RuleInfo;

/** Gives findings their cost, and a report its verdict and score, by a scheme (design §8). */
public final class Scoring {
  private final Scheme scheme;

  /** Makes a scoring by this scheme. */
  public Scoring(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * What each finding costs after caps, at most 0, in the order given, which is that of the report.
   */
  public List<BigDecimal> points(List<Finding> findings) {
    return new Charging(scheme).points(findings);
  }

  /** The findings by category, in order of the first of each. */
  public List<CategoryScore> categories(List<Finding> findings, List<BigDecimal> points) {
    Map<String, CategoryScore> categories = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      categories.merge(
          findings.get(i).category(),
          new CategoryScore(findings.get(i).category(), 1, points.get(i)),
          (a, b) ->
              new CategoryScore(
                  a.category(), a.findings() + b.findings(), a.points().add(b.points())));
    }
    return List.copyOf(categories.values());
  }

  /**
   * The verdict on a report that was read and had a pack.
   *
   * @param rules all rules of the pack by full name; a rule not among them (a file that did not
   *     load) counts as mandatory
   */
  public Verdict verdict(
      List<Finding> findings, List<NotAssessable> notAssessable, Map<String, RuleInfo> rules) {
    boolean failed =
        findings.stream()
            .anyMatch(
                finding ->
                    scheme
                        .mandatory()
                        .includes(finding.rule(), finding.severity(), finding.basisKind()));
    if (failed) {
      return Verdict.FAIL;
    }
    boolean open = notAssessable.stream().anyMatch(entry -> mandatory(entry.rule(), rules));
    return open ? Verdict.NOT_ASSESSABLE : Verdict.PASS;
  }

  private boolean mandatory(String id, Map<String, RuleInfo> rules) {
    List<RuleInfo> cases = rules.values().stream().filter(rule -> rule.id().equals(id)).toList();
    return cases.isEmpty()
        || cases.stream()
            .anyMatch(rule -> scheme.mandatory().includes(id, rule.severity(), rule.basisKind()));
  }

  /** The score of a report that passed or failed. */
  public Score score(Verdict verdict, List<Finding> findings, List<BigDecimal> points) {
    BigDecimal cost = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal reached = scheme.of().add(cost).max(BigDecimal.ZERO);
    return new Score(reached, scheme.of(), grade(verdict, findings, reached));
  }

  private String grade(Verdict verdict, List<Finding> findings, BigDecimal reached) {
    List<Grade> grades = scheme.grades();
    if (verdict != Verdict.FAIL) {
      for (Grade grade : grades) {
        boolean allowed =
            findings.stream().noneMatch(finding -> grade.without().contains(finding.severity()));
        if (allowed && reached.compareTo(grade.from()) >= 0) {
          return grade.name();
        }
      }
    }
    return grades.get(grades.size() - 1).name();
  }
}
