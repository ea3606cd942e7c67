package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jianbao.pack.RuleFile;

/**
 * What a rule demands of facts of one kind.
 *
 * @param rule full name of the rule
 * @param reportsAs whether the rule reports under the ids that its facts name
 * @param fact name of the kind of fact
 * @param constraints its constraints, names given to fields among them, as they stand
 * @param text the condition as it stands, on one line, with the name that it gives the fact
 */
public record RuleCondition(
    String rule, boolean reportsAs, String fact, List<String> constraints, String text) {

  public RuleCondition {
    constraints = List.copyOf(constraints);
  }

  /** All conditions of a file in order, also those within others; none if it does not parse. */
  public static List<RuleCondition> of(RuleFile file) {
    String drl = DrlText.of(file).text();
    List<RuleCondition> conditions = new ArrayList<>();
    DrlReader.Parsed parsed = DrlReader.read(drl);
    for (int i = 0; i < parsed.rules().size(); i++) {
      for (PatternDescr pattern : patterns(parsed.sources().get(i).getLhs())) {
        conditions.add(of(parsed.rules().get(i), pattern, drl));
      }
    }
    return conditions;
  }

  /** The patterns of a condition in order, also those within others. */
  static List<PatternDescr> patterns(BaseDescr condition) {
    List<PatternDescr> patterns = new ArrayList<>();
    collect(condition, patterns);
    return patterns;
  }

  private static void collect(BaseDescr condition, List<PatternDescr> patterns) {
    if (condition instanceof PatternDescr pattern) {
      patterns.add(pattern);
      if (pattern.getSource() != null) {
        collect(pattern.getSource(), patterns);
      }
    } else if (condition instanceof AccumulateDescr accumulate && accumulate.getInput() != null) {
      collect(accumulate.getInput(), patterns);
    } else if (condition instanceof ConditionalElementDescr element) {
      for (Object part : element.getDescrs()) {
        collect((BaseDescr) part, patterns);
      }
    }
  }

  private static RuleCondition of(DrlRule rule, PatternDescr pattern, String drl) {
    int end = Math.min(drl.length(), pattern.getEndCharacter() + 1);
    String text = drl.substring(pattern.getStartCharacter(), end).replaceAll("\\s+", " ").strip();
    List<String> constraints =
        pattern.getConstraint().getDescrs().stream()
            .map(constraint -> String.valueOf(constraint.getText()).strip())
            .toList();
    return new RuleCondition(
        rule.name(), rule.reportsAs(), pattern.getObjectType(), constraints, text);
  }
}
