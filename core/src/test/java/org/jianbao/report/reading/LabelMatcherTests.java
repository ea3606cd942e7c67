package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.form.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMatcherTests {
  private static final LabelMatcher MATCHER =
      new LabelMatcher(
          List.of(List.of("的", ""), List.of("和", "及", "与", "以及", "、"), List.of("情况", "措施", "举措")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、总体情况 | 总体情况 | OFFICIAL | 1
          1、总 体 情 况 | 总体情况 | OFFICIAL | 1
          四、政府信息公开行政复议、行政诉讼情况 | 政府信息公开行政复议、行政诉讼情况 | OFFICIAL | 1
          二、主动公开政府信息的情况 | 主动公开政府信息情况 | VARIANT | 1
          五、存在的主要问题与改进举措 | 存在的主要问题及改进情况 | VARIANT | 1
          四、政府信息公开行政复议、现在诉讼情况 | 政府信息公开行政复议、行政诉讼情况 | ALTERED | 0.87
          （三）不予以公开 | （三）不予公开 | ALTERED | 0.8
          5、属于第三类内部事务信息 | 5.属于三类内部事务信息 | ALTERED | 0.9
          （二）部分公开（区分处理的），只计这一情形，不计其他情形 | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | ALTERED | 0.9
          (二) 部分公开(区分处理的, 只计这一情形, 不计其他情形) | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | OFFICIAL | 1
          3.危及"三安全一稳定" | 3.危及“三安全一稳定” | OFFICIAL | 1
          本年增／减 | 本年增/减 | OFFICIAL | 1
          一 本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | OFFICIAL | 1
          1）属于国家秘密 | 1.属于国家秘密 | OFFICIAL | 1
          ①属于国家秘密 | 1.属于国家秘密 | OFFICIAL | 1
          （六）其他理处 | （六）其他处理 | ALTERED | 0.75
          规章 | 总体情况 | | 0
          """)
  void compares(String raw, String official, String wording, double atLeast) {
    LabelMatch match = MATCHER.match(raw, Label.of(official));
    assertThat(match.wording() == null ? null : match.wording().name()).isEqualTo(wording);
    assertThat(match.similarity()).isGreaterThanOrEqualTo(atLeast);
  }
}
