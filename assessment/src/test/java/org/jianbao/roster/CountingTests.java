package org.jianbao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.roster.Counting.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingTests {
  private final Counting counting = new Counting(ShippedWords.WORDS, 2020);

  private static FiledReport report(String path, @Nullable String dated, String content) {
    String format = path.substring(path.lastIndexOf('.') + 1);
    return new FiledReport(path, format, /* readable= */ true, 2020, dated, content);
  }

  @Test
  void a_single_report_counts() {
    Choice choice = counting.choose(List.of(report("a.docx", null, "x")));
    assertThat(choice.report().path()).isEqualTo("a.docx");
    assertThat(choice.reason()).isEmpty();
  }

  @Test
  void the_same_report_in_two_formats_is_no_other() {
    Choice choice =
        counting.choose(
            List.of(report("甲.pdf", "2021-01-20", "x"), report("甲.docx", "2021-01-20", "x")));
    assertThat(choice.report().path()).isEqualTo("甲.docx");
    assertThat(choice.same()).containsExactly("甲.pdf");
    assertThat(choice.others()).isEmpty();
    assertThat(choice.reason()).isEqualTo("共有 2 份，以“甲.docx”为准：格式最便于检查");
  }

  @Test
  void later_final_readable_reports_of_the_year_count() {
    FiledReport old = new FiledReport("a.docx", "docx", true, 2019, "2021-03-01", "o");
    FiledReport damaged = new FiledReport("b.docx", "docx", false, null, null, "");
    Choice choice =
        counting.choose(
            List.of(
                old,
                damaged,
                report("送审稿.docx", "2021-01-25", "d"),
                report("c.pdf", "2021-01-20", "c"),
                report("d.pdf", "2021-01-22", "d"),
                report("e.pdf", null, "e")));
    assertThat(choice.report().path()).isEqualTo("d.pdf");
    assertThat(choice.same()).containsExactly("送审稿.docx");
    assertThat(choice.others()).containsExactly("a.docx", "b.docx", "c.pdf", "e.pdf");
    assertThat(choice.reason()).isEqualTo("共有 6 份，以“d.pdf”为准：日期最晚");
    assertThat(counting.choose(List.of(damaged, old)).report()).isEqualTo(old);
    assertThat(
            counting
                .choose(List.of(report("更正前.docx", null, "1"), report("更正后.docx", null, "2")))
                .report()
                .path())
        .isEqualTo("更正后.docx");
  }

  @Test
  void the_order_given_does_not_matter() {
    FiledReport a = report("x/a.docx", null, "1");
    FiledReport b = report("y/a.docx", null, "1");
    assertThat(counting.choose(List.of(b, a))).isEqualTo(counting.choose(List.of(a, b)));
  }
}
