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
          of: 10 | of: 十分 | mine.yaml:3:1: of 缺少，或不是数
          of: 10 | '' | mine.yaml:1:1: of 缺少，或不是数
          {error: {points: 5}, | {fatal: {points: 5}, | 没有“fatal”这一项
          {error: {points: 5}, | { | deductions.error 缺少
          points: 5 | points: -5 | 不带负号
          title: 本市标准 | titel: 本市标准 | mine.yaml:2:1: 没有“titel”这一项，您是否想写“title”？
          severities: [error] | severities: [errors] | 不认识 errors，您是否想写“error”？
          grades: | grades: [] #| grades 应为至少一个等次
          {name: 达标, from: 6} | {name: 达标, from: -1} | 等次应从高到低排列
          oncePerTable: ['sum-*', row-shape] | exclusive: [[a]] | 互斥的规则应至少有两条
          oncePerTable: ['sum-*', row-shape] | items: [{id: a, title: 甲, points: 1}] | 扣分项要么写明规则
          id: mine | id: [ | mine.yaml
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
