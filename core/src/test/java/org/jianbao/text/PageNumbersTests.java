package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 3 -",
        "—12—",
        "－ １２ －",
        "-- 7 --",
        "第3页",
        "第 3 页",
        "第3页，共12页",
        "第 3 页 共 12 页",
        "第3页/共12页",
        "第3页（共12页）",
        "共12页 第3页",
        "· 第3页 ·"
      })
  void findsWhatCannotBeAnythingElse(String line) {
    assertThat(PageNumbers.isMarked(line)).isTrue();
    assertThat(PageNumbers.isPageNumber(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", " 12 ", "3/12", "３／１２", "3页", "~5~", "· 3 ·", "-4", "3 页 共 12 页"})
  void findsNumbersThatMayBeValues(String line) {
    assertThat(PageNumbers.isMarked(line)).isFalse();
    assertThat(PageNumbers.isPageNumber(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "2020",
        "- 2020 -",
        "1.5",
        "12件",
        "第3章",
        "第三部分",
        "共12件",
        "第3页所列的事项",
        "0 0",
        "一"
      })
  void leavesOtherLines(String line) {
    assertThat(PageNumbers.isMarked(line)).isFalse();
    assertThat(PageNumbers.isPageNumber(line)).isFalse();
  }
}
