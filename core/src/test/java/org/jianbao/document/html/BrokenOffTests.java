package org.jianbao.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenOffTests {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>报告</title></head><body><div class='main'><p>一、总体情况</p>"
          + "<p>全年公开12条，比上年多<b>3</b>条。</p><table><tr><td>规章</td><td>0</td></tr></table>"
          + "<p>二〇二三年</p></div></body></html>";

  private static Document read(String page) throws Exception {
    return new HtmlReader().read(new Source("报告.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_page_cut_anywhere_in_its_content_breaks_off() throws Exception {
    int from = PAGE.indexOf("<p>一");
    int to = PAGE.indexOf("</body");
    for (int length = from; length < to - "</div>".length(); length++) {
      assertThat(read(PAGE.substring(0, length)).truncated()).as("%d", length).isTrue();
    }
    assertThat(read(PAGE).truncated()).isFalse();
  }

  @Test
  void the_paragraph_within_which_it_breaks_off_is_left_out() throws Exception {
    Document document = read(PAGE.substring(0, PAGE.indexOf("，比上年")));
    assertThat(document.blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Paragraph.class, only -> assertThat(only.text()).isEqualTo("一、总体情况"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><div><p>文字</p></div>",
        "<html><body><p>文字<p>文字<li>项",
        "<html><body><div><p>文字</p></body>",
        "<div><p>文字</p>",
        "<p>文字</p><table><tr><td>0",
        "<p>甲<乙</p>"
      })
  void pages_that_only_lack_closing_tags_are_whole(String page) throws Exception {
    assertThat(read(page).truncated()).isFalse();
  }
}
