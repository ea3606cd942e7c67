package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTests {
  @Test
  void names_stay_on_one_line_and_in_order() {
    assertThat(Visible.name("a\nb\u001B[31m\u202Etxt.exe\u2028\uFEFF\u0085"))
        .isEqualTo("a\\u000Ab\\u001B[31m\\u202Etxt.exe\\u2028\\uFEFF\\u0085");
    assertThat(Visible.name("云州市（2023）年报 𠮷.docx")).isEqualTo("云州市（2023）年报 𠮷.docx");
    assertThat(Visible.name("\uD800x\uDB40\uDC01")).isEqualTo("\\uD800x\\uDB40\\uDC01");
  }

  @Test
  void text_keeps_its_words() {
    assertThat(Visible.text("一、\t总体\u202E情况\n")).isEqualTo("一、 总体情况 ");
    assertThat(Visible.text("总体")).isEqualTo("总体");
  }

  @Test
  void json_means_the_same() {
    assertThat(Visible.json("{\"a\":\"年\u202E\u007F\u2029\"}"))
        .hasToString("{\"a\":\"年\\u202E\\u007F\\u2029\"}");
    assertThat(Visible.json("{}")).isEqualTo("{}");
  }
}
