package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Checker;
import org.jianbao.compile.RuleNames;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No shipped rule goes without a case, none without its line in the catalogue. */
final class CaseCoverageTests {
  private static final Pattern CATALOGUED =
      Pattern.compile("^\\| ([a-z]+(?:-[a-z]+)+) \\|", Pattern.MULTILINE);

  @Test
  void every_rule_fires_in_a_case() {
    Set<String> expected =
        PackUnderTest.ALL.stream()
            .flatMap(pack -> pack.suite().cases().stream())
            .flatMap(tried -> tried.expected().stream())
            .map(Expectation::rule)
            .collect(Collectors.toSet());
    assertThat(rules()).isNotEmpty().allMatch(expected::contains);
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

  @TestFactory
  Stream<DynamicTest> bases_are_free_of_findings() {
    return PackUnderTest.ALL.stream()
        .flatMap(
            pack ->
                pack.suite().bases().keySet().stream()
                    .sorted()
                    .map(base -> dynamicTest(pack.id() + " " + base, () -> check(pack, base))));
  }

  private static void check(PackUnderTest pack, String base) throws CaseException {
    Case untouched = new Case("base", base, base, List.of(), List.of(), List.of());
    assertThat(pack.runner().run(pack.suite(), untouched).difference()).isEmpty();
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
