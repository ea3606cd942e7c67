package org.jianbao.report.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.form.LanguageWords.FixedPhrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Set phrases with one slip of the pen, and words that only look like them. */
class MiswrittenPhrasesTests {
  private static final MiswrittenPhrases PHRASES =
      new MiswrittenPhrases(
          List.of(
              new FixedPhrase("依申请公开", List.of("可以申请公开")),
              new FixedPhrase("信息公开", List.of("信息共开")),
              new FixedPhrase("政府信息公开", List.of("信息共开")),
              new FixedPhrase("行政复议", List.of()),
              new FixedPhrase("服务中心", List.of("服务中新")),
              new FixedPhrase("权利义务", List.of()),
              new FixedPhrase("行政权力", List.of())),
          List.of("公工功共", "依以一意", "信新心形", "议义意艺", "复府负", "力利立", "末未"));

  @ParameterizedTest
  @CsvSource({
    "推进政府信息工开工作, 政府信息工开, 政府信息公开",
    "规范以申请公开流程, 以申请公开, 依申请公开",
    "发生行政复义2件, 行政复义, 行政复议",
    "发生行政府议2件, 行政府议, 行政复议",
    "发生政行复议2件, 政行复议, 行政复议",
    "发生行政议复2件, 行政议复, 行政复议",
    "推进信息息公开, 信息息公开, 信息公开",
    "推进政府信信息公开, 政府信信息公开, 政府信息公开",
    "设在便民服务中信, 服务中信, 服务中心"
  })
  void a_slip_in_a_set_phrase_is_found(String text, String wrong, String right) {
    assertThat(PHRASES.find(text))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(text.substring(hit.start(), hit.end())).isEqualTo(wrong);
              assertThat(hit.right()).isEqualTo(right);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "群众可以申请公开的信息",
        "政府信息共开设专栏",
        "政府信息公布",
        "行政会议",
        "为民服务中新增事项",
        "行政权利义务关系",
        "信息公开开展",
        "进行行政复议",
        "行政",
        "息公开"
      })
  void words_that_are_right_are_none(String text) {
    assertThat(PHRASES.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"行政府义, 0", "行政复义行政复义, 2"})
  void each_has_one_slip(String text, int hits) {
    assertThat(PHRASES.find(text)).hasSize(hits);
  }
}
