package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyYearTests {
  @ParameterizedTest
  @CsvSource({
    "2021-云州市水务局.txt, 2021",
    "报送/2023/云州市2022年度报告.docx, 2022",
    "云州2020, 2020",
    "20200115发布的年报.html,",
    "报告12020.txt,",
    "报告.docx,",
    "20,"
  })
  void isTheLastYearInTheName(String name, Integer year) {
    assertThat(LikelyYear.of(name)).isEqualTo(year);
  }
}
