package org.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTests {
  @Test
  void what_cannot_be_seen_in_running_text_is_shown_by_its_number() {
    assertThat(Shown.text("a\u202Eb\u0000c\u0007")).isEqualTo("a[U+202E]b[U+0000]c[U+0007]");
    assertThat(Shown.text("一\t二\n三\r\n四\u000B五")).isEqualTo("一\t二\n三\n四\n五");
    assertThat(Shown.text("寻常　文字")).isEqualTo("寻常　文字");
  }

  @Test
  void half_a_character_is_shown_as_a_sign() {
    assertThat(Shown.text("a\uD842b\uDFB7")).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(Shown.text("𠮷")).isEqualTo("𠮷");
  }

  @Test
  void a_line_is_one_line_and_not_endless() {
    assertThat(Shown.line("一\n二\u202E三")).isEqualTo("一 二三");
    assertThat(Shown.line("字".repeat(10_000))).hasSizeLessThan(300).endsWith("…");
    assertThat(Shown.cut("a𠮷b", 2)).isEqualTo("a…");
    assertThat(Shown.end("a𠮷b", 2)).isEqualTo("𠮷b");
  }
}
