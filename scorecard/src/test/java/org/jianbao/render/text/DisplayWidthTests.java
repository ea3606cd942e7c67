package org.jianbao.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abc | 3
          检报 | 4
          第20条（六） | 12
          “引号” | 8
          ＡＢ | 4
          𠮷 | 2
          '' | 0
          """)
  void countsTwoColumnsForWideCharacters(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void wrapsWithoutAStopAtTheBeginningOfALine() {
    assertThat(DisplayWidth.wrap("一二三四，五六", 8)).containsExactly("一二三四，", "五六");
    assertThat(DisplayWidth.wrap("", 8)).isEqualTo(List.of(""));
  }

  @Test
  void cutsWithAnEllipsis() {
    assertThat(DisplayWidth.cut("一二三\n四五六", 20)).isEqualTo("一二三 四五六");
    assertThat(DisplayWidth.cut("一二三四五六", 8)).isEqualTo("一二三…");
  }
}
