package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped DRL rules, over facts. */
class ShippedRulesTests {

  static Stream<RuleCase> cases() {
    return Stream.of(
            FrameRuleCases.ofTitle(),
            FrameRuleCases.ofSignOff(),
            FrameRuleCases.ofYear(),
            TextRuleCases.ofPeriod(),
            TextRuleCases.ofSection(),
            TextRuleCases.ofCitation(),
            TextRuleCases.ofText(),
            ContentRuleCases.ofContent(),
            ContentRuleCases.ofAccountability(),
            ContentRuleCases.ofProblems(),
            TableRuleCases.ofTable(),
            TableRuleCases.ofCell(),
            TableRuleCases.ofSum(),
            FigureRuleCases.ofConsistency(),
            NarrativeRuleCases.ofNarrative(),
            CrossRuleCases.ofYears(),
            CrossRuleCases.ofBodies(),
            CrossRuleCases.ofRoster())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactly_the_rules_expected_fire(RuleCase ruleCase) {
    assertThat(RuleRunner.rules(ruleCase.facts())).isEqualTo(ruleCase.rules());
  }

  @Test
  void every_rule_fires_in_a_case() {
    List<String> fired = cases().flatMap(c -> c.rules().stream()).toList();
    assertThat(RuleRunner.names().stream().filter(name -> !name.startsWith("relation/")))
        .isNotEmpty()
        .allMatch(fired::contains);
  }
}
