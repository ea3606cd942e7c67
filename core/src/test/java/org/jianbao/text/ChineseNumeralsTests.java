package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          二〇二〇 | 2020
          二○二○ | 2020
          二零二零 | 2020
          二0二0 | 2020
          二O二O | 2020
          贰零贰贰 | 2022
          贰〇贰叁 | 2023
          拾贰 | 12
          贰拾叁 | 23
          廿五 | 25
          卅一 | 31
          二十 | 20
          十五 | 15
          十 | 10
          三百二十一 | 321
          一百零五 | 105
          一千零二十四 | 1024
          两万三千 | 23000
          一亿二千万 | 120000000
          3万 | 30000
          12万 | 120000
          1,024 | 1024
          １０２４ | 1024
          2 0 2 0 | 2020
          007 | 7
          """)
  void reads(String text, long expected) {
    assertThat(ChineseNumerals.parse(text)).isEqualTo(OptionalLong.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "十十", "1,02", "百分", "12345678901234567890", "2O20"})
  void refuses(String text) {
    assertThat(ChineseNumerals.parse(text)).isEmpty();
  }
}
