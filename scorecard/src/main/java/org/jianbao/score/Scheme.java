package org.jianbao.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;

/**
 * A scoring scheme (评分标准).
 *
 * @param sha256 hash of the file it was read from
 * @param of points that can be reached
 * @param deductions what a finding of a severity costs
 * @param rules what a finding of a rule costs instead, by rule id
 * @param oncePerTable rule ids, perhaps ending in *, whose findings in one table are charged once
 * @param mandatory which rules decide the verdict
 * @param grades from the best to the worst; the last is that of a failed report
 */
public record Scheme(
    String id,
    String title,
    String sha256,
    BigDecimal of,
    Map<Severity, Deduction> deductions,
    Map<String, Deduction> rules,
    List<String> oncePerTable,
    Mandatory mandatory,
    List<Grade> grades) {

  public Scheme {
    deductions = Map.copyOf(deductions);
    rules = Map.copyOf(rules);
    oncePerTable = List.copyOf(oncePerTable);
    grades = List.copyOf(grades);
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("a scheme has at least one grade");
    }
  }

  /** Whether the findings of this rule in one table are charged once. */
  public boolean chargedOncePerTable(String rule) {
    return oncePerTable.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith("*")
                    ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                    : rule.equals(pattern));
  }

  /**
   * Which rules are mandatory: those of a severity, unless their basis is excepted, and those
   * named.
   */
  public record Mandatory(
      Set<Severity> severities, Set<BasisKind> exceptBasis, Set<String> rules, Set<String> except) {

    public Mandatory {
      severities = Set.copyOf(severities);
      exceptBasis = Set.copyOf(exceptBasis);
      rules = Set.copyOf(rules);
      except = Set.copyOf(except);
    }

    /** Whether a rule of this id, severity and basis decides the verdict. */
    public boolean includes(String rule, Severity severity, BasisKind basisKind) {
      if (except.contains(rule)) {
        return false;
      }
      return rules.contains(rule)
          || (severities.contains(severity) && !exceptBasis.contains(basisKind));
    }
  }
}
