package org.jianbao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.document.Location;
import org.junit.jupiter.api.Test;

class ContentKeyTests {
  private static String key(String number, String... texts) {
    Location place = new Location(1, null, null, null, 0, 1);
    return ContentKey.of(
        new ReportDigest(
            null,
            null,
            null,
            List.of(texts).stream().map(text -> new ReportDigest.Text(1, place, text)).toList(),
            List.of(),
            List.of(
                new ReportDigest.Cell(
                    "applications", "received", "total", number, number, 3, null))));
  }

  @Test
  void lines_and_punctuation_do_not_matter_but_words_and_figures_do() {
    String key = key("12", "今年，公开信息 35 条。", "办结 3 件");
    assertThat(key("12", "今年,公开信息\n35条。办结３件")).isEqualTo(key);
    assertThat(key("13", "今年，公开信息 35 条。", "办结 3 件")).isNotEqualTo(key);
    assertThat(key("12", "今年，公开信息 36 条。", "办结 3 件")).isNotEqualTo(key);
  }
}
