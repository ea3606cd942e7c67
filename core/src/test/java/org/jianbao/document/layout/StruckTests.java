package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** Text that is struck out is none; lines below it, over it and of tables strike nothing out. */
class StruckTests {
  private static List<String> texts(Drawing page) {
    return PageBlocks.of(List.of(page.page(1))).stream().map(StruckTests::text).toList();
  }

  private static String text(Block block) {
    return block instanceof Paragraph paragraph
        ? paragraph.text()
        : String.valueOf(((Table) block).rows().size());
  }

  private static Drawing sentence(double y, double from, double to) {
    Drawing page = new Drawing().text(50, 100, "全年收到申请旧数九件新数十二件。");
    return page.line(/* horizontal= */ true, y, from, to);
  }

  @Test
  void a_line_through_text_strikes_it_out() {
    double size = Drawing.SIZE;
    assertThat(texts(sentence(100 + size * 0.55, 50 + 6 * size, 50 + 10 * size)))
        .containsExactly("全年收到申请新数十二件。");
  }

  @Test
  void a_line_below_text_or_far_longer_than_it_strikes_nothing_out() {
    double size = Drawing.SIZE;
    assertThat(texts(sentence(100 + size * 0.98, 50 + 6 * size, 50 + 10 * size)))
        .containsExactly("全年收到申请旧数九件新数十二件。");
    assertThat(texts(sentence(100 + size * 0.55, 20, 500))).containsExactly("全年收到申请旧数九件新数十二件。");
  }

  @Test
  void the_line_of_a_cell_strikes_nothing_out() {
    Drawing page = new Drawing().grid(new double[] {50, 110, 170}, new double[] {100, 120, 140});
    page.text(50, 114, "规章文件项目").text(52, 125, "许可").text(115, 125, "3");
    assertThat(texts(page)).containsExactly("2");
  }
}
