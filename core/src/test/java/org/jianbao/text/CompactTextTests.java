package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTextTests {
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "政府信息公开", "政府 信息公开", "　政府信息公开", "abc-12", "公开 〔2021〕 3 号", "收到（件） "})
  void eachCharacterKnowsWhereItStood(String raw) {
    CompactText compact = CompactText.of(raw);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      if (!Fold.isSpace(raw.charAt(i))) {
        int at = folded.length();
        assertThat(compact.rawStart(at)).isEqualTo(i);
        assertThat(compact.rawEnd(at + 1)).isEqualTo(i + 1);
        folded.append(Fold.fold(raw.charAt(i)));
      }
    }
    assertThat(compact.text()).isEqualTo(folded.toString());
    assertThat(compact.rawStart(folded.length())).isEqualTo(raw.length());
    assertThat(compact.rawStart(folded.length() + 5)).isEqualTo(raw.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"年度\u00AD报告", "年度\u200B报告", "\uFEFF年度报\u2060告"})
  void characters_without_a_width_are_none(String raw) {
    assertThat(CompactText.of(raw).text()).isEqualTo("年度报告");
  }
}
