package org.jianbao.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.cases.Case;
import org.jianbao.cases.Expectation;
import org.jianbao.check.Finding;

/**
 * How often a rule found what it should.
 *
 * @param firing number of cases in which it must fire
 * @param silent number of cases that are its near misses
 * @param checks how many files were made of these cases and checked
 * @param found findings expected and reported, over all files
 * @param missed findings expected and not reported
 * @param collateral findings of this rule in any file of any case that nothing expected
 */
record RuleAccuracy(
    String rule, int firing, int silent, int checks, int found, int missed, int collateral) {

  static RuleAccuracy of(String rule, List<CaseCheck> checks) {
    List<CaseCheck> own = checks.stream().filter(check -> names(check, rule)).toList();
    return new RuleAccuracy(
        rule,
        (int) own.stream().filter(check -> expects(check, rule)).map(Named::of).distinct().count(),
        (int) own.stream().filter(check -> !expects(check, rule)).map(Named::of).distinct().count(),
        own.size(),
        count(own.stream().flatMap(check -> check.outcome().found().stream()), rule),
        (int)
            own.stream()
                .flatMap(check -> check.outcome().missed().stream())
                .map(Expectation::rule)
                .filter(rule::equals)
                .count(),
        count(checks.stream().flatMap(check -> check.outcome().unexpected().stream()), rule));
  }

  private static int count(Stream<Finding> findings, String rule) {
    return (int) findings.filter(finding -> finding.rule().equals(rule)).count();
  }

  private static boolean names(CaseCheck check, String rule) {
    return expects(check, rule) || check.outcome().tried().silent().contains(rule);
  }

  private static boolean expects(CaseCheck check, String rule) {
    return check.outcome().tried().expected().stream().anyMatch(each -> each.rule().equals(rule));
  }

  private record Named(String pack, Case tried) {
    static Named of(CaseCheck check) {
      return new Named(check.pack(), check.outcome().tried());
    }
  }
}
