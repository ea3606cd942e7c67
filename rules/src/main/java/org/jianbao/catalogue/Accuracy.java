package org.jianbao.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How often the rules found in their cases what they should. */
public final class Accuracy {
  private Accuracy() {}

  /**
   * A table in Markdown, a line for each rule and one for all.
   *
   * @param rules ids in order
   * @param checks all cases in all shapes of file
   */
  public static String markdown(Collection<String> rules, List<CaseCheck> checks) {
    List<RuleAccuracy> all = rules.stream().map(rule -> RuleAccuracy.of(rule, checks)).toList();
    List<List<String>> rows = new ArrayList<>();
    all.forEach(
        each ->
            rows.add(
                row(
                    "[" + each.rule() + "](rules/" + each.rule() + ".md)",
                    List.of(each),
                    each.checks())));
    rows.add(row("all", all, checks.size()));
    return Markdown.table(
        List.of("rule", "cases", "near misses", "checks", "found", "missed", "collateral"), rows);
  }

  private static List<String> row(String name, List<RuleAccuracy> of, int checks) {
    return List.of(
        name,
        sum(of, RuleAccuracy::firing),
        sum(of, RuleAccuracy::silent),
        Integer.toString(checks),
        sum(of, RuleAccuracy::found),
        sum(of, RuleAccuracy::missed),
        sum(of, RuleAccuracy::collateral));
  }

  private static String sum(List<RuleAccuracy> of, ToIntFunction<RuleAccuracy> number) {
    return Integer.toString(of.stream().mapToInt(number).sum());
  }
}
