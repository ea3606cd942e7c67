package org.jianbao.catalogue;

import java.util.List;
import java.util.Map;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;

/**
 * A pack and what its cases gave.
 *
 * @param rules the rules that run, by full name, in order of the pack
 * @param outcomes of each case once, in order
 */
public record PackCases(RulePack pack, Map<String, RuleInfo> rules, List<CaseOutcome> outcomes) {

  public PackCases {
    outcomes = List.copyOf(outcomes);
  }

  /** What is stated about a rule; several if its conditions are divided among DRL rules. */
  List<RuleInfo> statements(String rule) {
    return rules.values().stream().filter(info -> info.id().equals(rule)).toList();
  }
}
