package org.jianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.check.CheckResult;
import org.jianbao.check.CrossChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of two years, from their documents to the findings. */
class ComparisonTests {
  private static final CrossChecker CHECKER =
      CrossChecker.of(ComparisonCases.LIBRARY.heirs("cross-report").get(0));
  private static final Comparison COMPARISON =
      Comparison.of(CHECKER.pack(), ComparisonCases.LIBRARY);

  static Stream<ComparisonCase> cases() throws Exception {
    return ComparisonCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactly_what_is_expected_is_found(ComparisonCase tried) throws Exception {
    AssessedReport now = ComparisonCases.report(tried.now());
    AssessedReport before = tried.before() == null ? null : ComparisonCases.report(tried.before());
    CheckResult result =
        CHECKER.check(COMPARISON.facts(now, before, "澄溪县人民政府", List.of(), null, null));
    assertThat(result.problems()).isEmpty();
    List<Map<String, String>> found =
        result.findings().stream()
            .map(
                finding ->
                    tried.expected().stream()
                        .filter(each -> fits(ComparisonCase.fields(finding, each.keySet()), each))
                        .findFirst()
                        .orElse(
                            ComparisonCase.fields(
                                finding, List.of("rule", "message", "actual", "expected"))))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(tried.expected());
  }

  private static boolean fits(Map<String, String> found, Map<String, String> expected) {
    return found.equals(expected);
  }
}
