package org.jianbao.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeFileTests {
  private static final String VALID =
      """
      id: mine
      title: 本市标准
      of: 10
      deductions: {error: {points: 5}, warning: {points: 1, cap: 3}, hint: {points: 0}}
      rules: {section-missing: {points: 2, cap: 2}}
      oncePerTable: ['sum-*', row-shape]
      mandatory: {severities: [error], rules: [period-missing], except: [row-extra]}
      grades: [{name: 达标, from: 6}, {name: 不达标, from: 0}]
      """;

  @Test
  void readsAScheme() throws SchemeException {
    Scheme scheme = read(VALID);
    assertThat(scheme.id()).isEqualTo("mine");
    assertThat(scheme.sha256()).hasSize(64);
    assertThat(scheme.rules().get("section-missing").cap()).isEqualByComparingTo("2");
    assertThat(scheme.chargedOncePerTable("sum-balance")).isTrue();
    assertThat(scheme.chargedOncePerTable("row-shape")).isTrue();
    assertThat(scheme.chargedOncePerTable("row-label")).isFalse();
    assertThat(scheme.mandatory().rules()).containsExactly("period-missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of: 10 | of: 十分 | of 缺少，或不是数
          of: 10 | '' | of 缺少，或不是数
          {error: {points: 5}, | {fatal: {points: 5}, | 不认识 fatal
          {error: {points: 5}, | { | deductions.error 缺少
          points: 5 | points: -5 | 不带负号
          title: 本市标准 | titel: 本市标准 | titel 是未知的键
          severities: [error] | severities: [errors] | 不认识 errors
          grades: | grades: [] #| grades 应为至少一个等次
          id: mine | id: [ | 不是有效的 YAML
          """)
  void namesFileAndCauseOfWhatIsWrong(String text, String with, String cause) {
    assertThatExceptionOfType(SchemeException.class)
        .isThrownBy(() -> read(VALID.replace(text, with)))
        .withMessageContaining("mine.yaml")
        .withMessageContaining(cause);
  }

  private static Scheme read(String yaml) throws SchemeException {
    return SchemeFile.read("mine.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
