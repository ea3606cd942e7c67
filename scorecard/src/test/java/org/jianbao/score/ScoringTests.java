package org.jianbao.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.pack.Severity.ERROR;
import static org.jianbao.pack.Severity.HINT;
import static org.jianbao.pack.Severity.WARNING;
import static org.jianbao.score.TestFindings.finding;
import static org.jianbao.score.TestFindings.inTable;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped scheme, design §8. */
class ScoringTests {
  private static Scoring scoring;

  @BeforeAll
  static void readShippedScheme() throws IOException, SchemeException {
    try (InputStream in = ScoringTests.class.getResourceAsStream("/packs/scoring/default.yaml")) {
      assertThat(in).isNotNull();
      scoring = new Scoring(SchemeFile.read("default", in.readAllBytes()));
    }
  }

  @Test
  void chargesBySeverityInReportOrder() {
    assertThat(points(finding("row-a", WARNING), finding("row-b", ERROR), finding("row-c", HINT)))
        .containsExactly("-3", "-10", "-0.5");
  }

  @Test
  void capsEachSeverity() {
    List<Finding> errors = Collections.nCopies(8, finding("row-a", ERROR));
    assertThat(points(errors.toArray(Finding[]::new)))
        .containsExactly("-10", "-10", "-10", "-10", "-10", "-10", "0", "0");
    List<Finding> hints = Collections.nCopies(21, finding("row-a", HINT));
    assertThat(points(hints.toArray(Finding[]::new)).subList(19, 21)).containsExactly("-0.5", "0");
  }

  @Test
  void chargesFindingsOfOneSumRuleInOneTableOnce() {
    assertThat(
            points(
                inTable("sum-balance", ERROR, "applications"),
                inTable("sum-balance", ERROR, "applications"),
                inTable("sum-results", ERROR, "applications"),
                inTable("sum-balance", ERROR, "remedies")))
        .containsExactly("-10", "0", "-10", "-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "categories: {row: {cap: 12}} | -10,-2,-3",
        "items: [{id: a, title: 甲, rules: ['row-*'], points: 4, cap: 6}] | -4,-2,-3",
        "items: [{id: a, title: 甲, categories: [sum], severities: [error], points: 4}] | -10,-10,-3",
        "exclusive: [['row-a', 'sum-c']] | -10,-10,0",
        "exclusive: [['row-*', 'sum-c']] | -10,0,0",
        "rules: {sum-c: {points: 7}} | -10,-10,-7"
      })
  void chargesAsASchemeSays(String line, String expected) throws SchemeException {
    String yaml =
        """
        id: mine
        title: 本市标准
        of: 100
        deductions: {error: {points: 10}, warning: {points: 3}, hint: {points: 0}}
        grades: [{name: 甲, from: 0}]
        """;
    Scoring mine = new Scoring(SchemeFile.read("mine", (yaml + line).getBytes(UTF_8)));
    List<Finding> findings =
        List.of(finding("row-a", ERROR), finding("row-b", ERROR), finding("sum-c", WARNING));
    assertThat(mine.points(findings).stream().map(BigDecimal::toPlainString))
        .containsExactly(expected.split(","));
  }

  @Test
  void countsCategories() {
    List<Finding> findings =
        List.of(finding("row-a", ERROR), finding("sum-b", WARNING), finding("row-c", HINT));
    assertThat(scoring.categories(findings, scoring.points(findings)))
        .containsExactly(
            new CategoryScore("row", 2, new BigDecimal("-10.5")),
            new CategoryScore("sum", 1, new BigDecimal("-3")));
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, FORMAT, FAIL",
    "ERROR, LAW, FAIL",
    "ERROR, ARITHMETIC, FAIL",
    "ERROR, PRACTICE, PASS",
    "WARNING, LAW, PASS",
    "HINT, FORMAT, PASS"
  })
  void failsOnErrorsWhoseBasisIsNotMerePractice(
      Severity severity, BasisKind basisKind, Verdict verdict) {
    List<Finding> findings = List.of(finding("row-a", severity, basisKind, null, "x"));
    assertThat(scoring.verdict(findings, List.of(), Map.of())).isEqualTo(verdict);
  }

  @Test
  void isNotAssessableIfAMandatoryRuleCouldNotBeAssessed() {
    Map<String, RuleInfo> rules =
        Map.of(
            "row-a/one", rule("row-a/one", ERROR),
            "row-a/two", rule("row-a/two", HINT),
            "row-b", rule("row-b", WARNING));
    List<NotAssessable> mandatory = List.of(new NotAssessable("row-a", "图片", null));
    List<NotAssessable> other = List.of(new NotAssessable("row-b", "图片", null));
    List<NotAssessable> file = List.of(new NotAssessable("rules/mine.drl", "未能载入", null));

    assertThat(scoring.verdict(List.of(), mandatory, rules)).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(scoring.verdict(List.of(), other, rules)).isEqualTo(Verdict.PASS);
    assertThat(scoring.verdict(List.of(), file, rules)).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(scoring.verdict(List.of(finding("row-c", ERROR)), mandatory, rules))
        .as("a failure comes before what could not be assessed")
        .isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    // errors, warnings, hints, verdict, points, grade
    "0, 0, 0, PASS, 100, 优",
    "0, 0, 3, PASS, 98.5, 优",
    "0, 1, 0, PASS, 97, 良",
    "0, 6, 0, PASS, 82, 良",
    "0, 7, 0, PASS, 79, 合格",
    "1, 0, 0, FAIL, 90, 不合格",
    "9, 20, 40, FAIL, 0, 不合格"
  })
  void grades(int errors, int warnings, int hints, Verdict verdict, String points, String grade) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Collections.nCopies(errors, finding("row-a", ERROR)));
    findings.addAll(Collections.nCopies(warnings, finding("row-b", WARNING)));
    findings.addAll(Collections.nCopies(hints, finding("row-c", HINT)));
    Score score = scoring.score(verdict, findings, scoring.points(findings));
    assertThat(score.points()).isEqualByComparingTo(points);
    assertThat(score.of()).isEqualByComparingTo("100");
    assertThat(score.grade()).isEqualTo(grade);
  }

  private static List<String> points(Finding... findings) {
    return scoring.points(List.of(findings)).stream().map(BigDecimal::toPlainString).toList();
  }

  private static RuleInfo rule(String name, Severity severity) {
    return new RuleInfo(
        name, "", severity, "row", "", "", BasisKind.FORMAT, "", Set.of(), Set.of(), "row.drl");
  }
}
