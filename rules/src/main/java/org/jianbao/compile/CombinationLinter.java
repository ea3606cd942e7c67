package org.jianbao.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a rule that combines so many facts with each other that it would not end: facts that are
 * neither joined by {@code ==} nor narrowed to some. The number of combinations is estimated for a
 * large report, generously; what comes through and is slow all the same is stopped by time.
 */
final class CombinationLinter {
  /** Facts of one kind in a large report. */
  private static final double FACTS = 150;

  /** To what part of its facts a constraint with a constant narrows a pattern. */
  private static final double CONSTANT = 10;

  /** To what part of its facts a constraint with a variable of an earlier pattern narrows one. */
  private static final double JOINED = 50;

  private static final double MOST = 100_000;

  /** Facts of which a report has one, or one of each name. */
  private static final Set<String> SINGLE =
      Set.of(
          "ReportInfo",
          "Title",
          "SignOff",
          "Setting",
          "FeeStatement",
          "Problems",
          "Accountability");

  private static final Pattern EQUAL = Pattern.compile("(?<![=!<>])==(?!=)\\s*(\\S+)|\\bin\\s*\\(");

  private CombinationLinter() {}

  /** What is wrong with a rule's condition, or null. */
  static @Nullable String lint(BaseDescr condition) {
    double combinations = combinations(condition);
    return combinations <= MOST
        ? null
        : "条件中的事实彼此没有连接，组合可达 "
            + (combinations > 1e9 ? "十亿" : String.format("%,d", Math.round(combinations)))
            + " 种以上：请用 == 与前面事实的变量连接，或写明章节、表、行、列";
  }

  private static double combinations(BaseDescr condition) {
    if (condition instanceof PatternDescr pattern) {
      return facts(pattern);
    }
    if (condition instanceof AndDescr all) {
      return product(all.getDescrs());
    }
    if (condition instanceof OrDescr any) {
      return any.getDescrs().stream().mapToDouble(CombinationLinter::combinations).max().orElse(1);
    }
    // What must be absent or merely exist multiplies nothing.
    return 1;
  }

  private static double product(List<? extends BaseDescr> conditions) {
    double product = 1;
    for (BaseDescr condition : conditions) {
      product *= combinations(condition);
    }
    return product;
  }

  private static double facts(PatternDescr pattern) {
    if (pattern.getSource() != null || SINGLE.contains(pattern.getObjectType())) {
      return 1;
    }
    double facts = FACTS;
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      Matcher equal = EQUAL.matcher(String.valueOf(constraint.getText()));
      while (equal.find()) {
        boolean joined = equal.group(1) != null && equal.group(1).startsWith("$");
        facts /= joined ? JOINED : CONSTANT;
      }
    }
    return Math.max(1, facts);
  }
}
