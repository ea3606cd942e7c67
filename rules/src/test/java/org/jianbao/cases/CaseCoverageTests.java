package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Checker;
import org.jianbao.compile.RuleNames;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** No shipped rule goes without a case, none without its line in the catalogue. */
final class CaseCoverageTests {
  private static final Pattern CATALOGUED =
      Pattern.compile("^\\| ([a-z]+(?:-[a-z]+)+) \\|", Pattern.MULTILINE);

  @Test
  void every_rule_has_three_cases_in_which_it_fires_and_a_near_miss() {
    Map<String, Integer> firing = count(tried -> tried.expected().stream().map(Expectation::rule));
    Map<String, Integer> silent = count(tried -> tried.silent().stream());
    assertThat(rules()).isNotEmpty();
    assertThat(rules())
        .filteredOn(rule -> firing.getOrDefault(rule, 0) < 3 || silent.getOrDefault(rule, 0) < 1)
        .isEmpty();
  }

  /** In how many cases each rule is named. */
  private static Map<String, Integer> count(Function<Case, Stream<String>> named) {
    Map<String, Integer> count = new HashMap<>();
    PackUnderTest.ALL.stream()
        .flatMap(pack -> pack.suite().cases().stream())
        .flatMap(tried -> named.apply(tried).distinct())
        .forEach(rule -> count.merge(rule, 1, Integer::sum));
    return count;
  }

  @Test
  void every_rule_is_in_the_catalogue() throws Exception {
    String root = System.getProperty("jianbao.root", "..");
    Path file =
        Path.of(System.getProperty("jianbao.shared", root + "/../shared"), "rule-catalogue.md");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.exists(file), () -> "skipped, not found: " + file);
    }
    Set<String> catalogued =
        CATALOGUED
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertThat(rules()).allMatch(catalogued::contains);
  }

  @Test
  void no_case_names_a_rule_that_its_pack_lacks() {
    for (PackUnderTest pack : PackUnderTest.ALL) {
      Set<String> rules = rules(Checker.of(pack.pack()));
      assertThat(pack.suite().cases())
          .flatExtracting(Case::expected)
          .extracting(Expectation::rule)
          .as(pack.id())
          .allMatch(rules::contains);
      assertThat(pack.suite().cases())
          .flatExtracting(Case::silent)
          .as(pack.id())
          .allMatch(rules::contains);
    }
  }

  private static Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    PackUnderTest.ALL.forEach(pack -> rules.addAll(rules(Checker.of(pack.pack()))));
    return rules;
  }

  private static Set<String> rules(Checker checker) {
    return checker.rules().keySet().stream().map(RuleNames::id).collect(Collectors.toSet());
  }
}
