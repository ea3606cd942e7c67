package org.jianbao.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jianbao.check.NotAssessable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of a scheme that only the roster tells. */
class RosterItemsTests {
  private static final String SCHEME =
      """
      id: district
      title: 本区标准
      of: 10
      deductions: {error: {points: 0}, warning: {points: 1}, hint: {points: 0}}
      items:
        - {id: filed, title: 未按时报送, roster: 按时报送, when: [否, 迟报], points: 5}
      mandatory: {severities: [error]}
      grades: [{name: 合格, from: 6}, {name: 不合格, from: 0}]
      """;

  @ParameterizedTest
  @CsvSource({"否, 5", "迟报, 5"})
  void aValueThatCostsIsAFinding(String value, int points) throws Exception {
    RosterItems items = of(Map.of("按时报送", value));
    assertThat(items.open()).isEmpty();
    assertThat(items.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("district/filed");
              assertThat(finding.message()).isEqualTo("未按时报送：名单中“按时报送”一栏为“" + value + "”");
              assertThat(finding.actual()).isEqualTo(value);
            });
    assertThat(new Scoring(scheme()).points(items.findings()))
        .singleElement()
        .satisfies(cost -> assertThat(cost).isEqualByComparingTo("-" + points));
  }

  @Test
  void anyOtherValueCostsNothing() throws Exception {
    RosterItems items = of(Map.of("按时报送", "是"));
    assertThat(items.findings()).isEmpty();
    assertThat(items.open()).isEmpty();
  }

  @Test
  void whatTheRosterDoesNotSayIsNotAssessed() throws Exception {
    assertThat(of(Map.of("按时报送", "")).open())
        .extracting(NotAssessable::rule, NotAssessable::reason)
        .containsExactly(tuple("district/filed", "未按时报送：名单中“按时报送”一栏没有填写，不能评定"));
    assertThat(of(Map.of()).open()).hasSize(1);
    assertThat(of(null).open())
        .extracting(NotAssessable::reason)
        .containsExactly("未按时报送：须有应报送单位名单才能评定");
  }

  @Test
  void noOtherSchemeChargesThem() throws Exception {
    Scheme other =
        SchemeFile.read(
            "other", SCHEME.replace("district", "other").getBytes(StandardCharsets.UTF_8));
    assertThat(RosterItems.concerns(other, "district/filed")).isFalse();
    assertThat(RosterItems.concerns(other, "other/filed")).isTrue();
    assertThat(RosterItems.concerns(other, "sum-balance")).isTrue();
  }

  private static RosterItems of(@Nullable Map<String, String> columns) throws Exception {
    return RosterItems.of(scheme(), columns);
  }

  private static Scheme scheme() throws Exception {
    return SchemeFile.read("district", SCHEME.getBytes(StandardCharsets.UTF_8));
  }
}
