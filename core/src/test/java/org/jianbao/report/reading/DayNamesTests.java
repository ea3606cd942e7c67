package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DayNamesTests {
  private final DayNames names = new DayNames(List.of("元旦=1月1日", "岁末 = 12月31日", "除夕"));

  @Test
  void namesStandForTheirDates() {
    assertThat(names.dated("2020年元旦")).isEqualTo("2020年1月1日");
    assertThat(names.dated("2020年岁末")).isEqualTo("2020年12月31日");
  }

  @Test
  void namesWithoutDateAreNone() {
    assertThat(names.at("除夕", 0)).isZero();
    assertThat(names.dated("除夕")).isEqualTo("除夕");
  }

  @Test
  void namesAreFoundWhereTheyStand() {
    assertThat(names.at("2020年元旦至", 5)).isEqualTo(2);
    assertThat(names.at("2020年元旦至", 4)).isZero();
  }
}
