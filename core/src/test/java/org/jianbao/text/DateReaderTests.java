package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年1月1日 | 2020-1-1
          于 2020 年 1 月 1 日 起 | 2020-1-1
          二〇二〇年一月一日 | 2020-1-1
          二○二一年十二月三十一日 | 2021-12-31
          ２０２０年１月７日 | 2020-1-7
          2020.1.1、2020-01-02和2020/1/3 | 2020-1-1 2020-1-2 2020-1-3
          1月1日至12月31日 | null-1-1 null-12-31
          到12月底 | null-12-31
          2020年底、2021年末 | 2020-12-31 2021-12-31
          2020年6月 | 2020-6-null
          2020年2月底 | 2020-2-29
          2008年11月31日 | 2008-11-31
          2020年13月1日 | 2020-13-1
          共3 2020年1月1日 | 2020-1-1
          20201月1日 |
          2016月1日 |
          2020年 |
          版本1.2.3 |
          """)
  void finds(String text, @Nullable String expected) {
    String found =
        DateReader.find(CompactText.of(text)).stream()
            .map(date -> date.year() + "-" + date.month() + "-" + date.day())
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void keepsImpossibleDatesWithoutCalendarDate() {
    DateMention date = DateReader.find(CompactText.of("11月31日，2020年11月31日")).get(1);

    assertThat(date.complete()).isTrue();
    assertThat(date.date()).isNull();
  }

  @Test
  void findsYears() {
    assertThat(DateReader.years(CompactText.of("2020年工作，二〇二一年1月，12345年，0年")))
        .containsExactly(2020, 2021);
  }
}
