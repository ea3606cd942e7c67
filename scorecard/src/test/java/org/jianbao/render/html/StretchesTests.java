package org.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jianbao.pack.Severity;
import org.junit.jupiter.api.Test;

class StretchesTests {
  private static final List<Severity> SEVERITIES =
      List.of(Severity.HINT, Severity.ERROR, Severity.WARNING);

  @Test
  void a_text_without_places_is_one_stretch() {
    assertThat(cut("全文")).isEqualTo("全文");
    assertThat(cut("")).isEmpty();
  }

  @Test
  void a_place_is_marked_and_numbered_behind_its_end() {
    assertThat(cut("共收到五件", mark(1, 3, 5))).isEqualTo("共收到<p1 hint:1 五件>1");
  }

  @Test
  void overlapping_places_share_what_they_share_and_the_gravest_colours_it() {
    assertThat(cut("甲乙丙丁戊", mark(1, 0, 3), mark(2, 1, 5)))
        .isEqualTo("<p1 hint:1 甲><p2 error:1 2 乙丙>1<error:2 丁戊>2");
  }

  @Test
  void places_within_others_and_equal_ones_are_kept_apart() {
    assertThat(cut("甲乙丙", mark(1, 0, 3), mark(2, 1, 2), mark(3, 0, 3)))
        .isEqualTo("<p1 p3 warning:1 3 甲><p2 error:1 3 2 乙>2<warning:1 3 丙>1 3");
  }

  @Test
  void a_place_without_text_has_its_number_where_it_is() {
    assertThat(cut("甲乙", mark(2, 1, 1))).isEqualTo("甲<p2 error:2 >2乙");
    assertThat(cut("", mark(2, 0, 0))).isEqualTo("<p2 error:2 >2");
  }

  @Test
  void places_beyond_the_text_end_with_it() {
    assertThat(cut("甲乙", mark(1, 1, 9), mark(2, 7, 9))).isEqualTo("甲<p1 hint:1 乙>1<p2 error:2 >2");
  }

  @Test
  void no_character_is_cut_in_two() {
    assertThat(cut("𠮷吉", mark(1, 1, 3))).isEqualTo("𠮷<p1 hint:1 吉>1");
  }

  @Test
  void together_the_stretches_are_the_text_whatever_the_places() {
    Random random = new Random(6);
    String text = "关于本年度政府信息公开工作的报告，共收到申请若干件。";
    for (int run = 0; run < 500; run++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(text.length() - from + 1);
        marks.add(new Mark(from, to, 1 + random.nextInt(3), "", true, random.nextBoolean()));
      }
      assertThat(
              Stretches.of(text, marks, SEVERITIES).stream()
                  .map(Stretch::text)
                  .collect(Collectors.joining()))
          .isEqualTo(text);
    }
  }

  private static Mark mark(int finding, int from, int to) {
    return new Mark(from, to, finding, "p" + finding, /* last= */ true, /* related= */ false);
  }

  private static String cut(String text, Mark... marks) {
    StringBuilder cut = new StringBuilder();
    for (Stretch stretch : Stretches.of(text, List.of(marks), SEVERITIES)) {
      if (stretch.severity().isEmpty()) {
        cut.append(stretch.text());
        continue;
      }
      cut.append('<');
      stretch.anchors().forEach(anchor -> cut.append(anchor).append(' '));
      cut.append(stretch.severity()).append(':').append(stretch.findings()).append(' ');
      cut.append(stretch.text()).append('>');
      cut.append(
          stretch.ended().stream()
              .map(ended -> String.valueOf(ended.number()))
              .collect(Collectors.joining(" ")));
    }
    return cut.toString();
  }
}
