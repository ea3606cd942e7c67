package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** Rows of tables without sides whose upper or lower line stands on another page. */
class CellEndsTests {
  private static final double[] XS = {50, 170, 270, 370};

  private static List<String> blocks(Drawing... pages) {
    List<PageLayout> all = new ArrayList<>();
    for (Drawing page : pages) {
      all.add(page.page(all.size() + 1));
    }
    List<String> rows = new ArrayList<>();
    for (Block block : PageBlocks.of(all)) {
      if (block instanceof Table table) {
        table
            .rows()
            .forEach(
                row ->
                    rows.add(
                        String.join("|", row.cells().stream().map(cell -> cell.text()).toList())));
      } else if (block instanceof Paragraph paragraph) {
        rows.add("¶" + paragraph.text());
      }
    }
    return rows;
  }

  private static void line(Drawing page, double y) {
    for (int x = 0; x + 1 < XS.length; x++) {
      page.line(/* horizontal= */ true, y, XS[x], XS[x + 1]);
    }
  }

  private static void text(Drawing page, double top, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      page.text(XS[i] + 4, top, texts[i]);
    }
  }

  private static Drawing first() {
    Drawing page = new Drawing();
    page.text(50, 660, "二、主动公开情况");
    line(page, 680);
    text(page, 685, "信息内容", "制发件数", "有效件数");
    line(page, 700);
    text(page, 705, "规章", "3", "12");
    line(page, 720);
    return page;
  }

  @Test
  void a_row_whose_lower_line_stands_on_the_next_page_is_part_of_the_table() {
    Drawing first = first();
    text(first, 725, "许可", "", "7");
    Drawing second = new Drawing();
    line(second, 40);
    text(second, 45, "处罚", "8", "9");
    line(second, 60);
    text(second, 65, "强制", "6", "5");
    line(second, 80);
    second.text(50, 120, "三、收到和处理政府信息公开申请情况");
    assertThat(blocks(first, second))
        .containsExactly(
            "¶二、主动公开情况",
            "信息内容|制发件数|有效件数",
            "规章|3|12",
            "许可||7",
            "处罚|8|9",
            "强制|6|5",
            "¶三、收到和处理政府信息公开申请情况");
  }

  @Test
  void a_label_torn_by_the_page_is_one() {
    Drawing first = first();
    text(first, 725, "其他法律行政", "4", "7");
    Drawing second = new Drawing();
    second.text(54, 30, "法规禁止公开");
    line(second, 46);
    text(second, 50, "处罚", "8", "9");
    line(second, 66);
    text(second, 70, "强制", "6", "5");
    line(second, 86);
    assertThat(blocks(first, second))
        .containsExactly(
            "¶二、主动公开情况", "信息内容|制发件数|有效件数", "规章|3|12", "其他法律行政法规禁止公开|4|7", "处罚|8|9", "强制|6|5");
  }

  @Test
  void rows_of_figures_are_two_though_the_line_between_them_is_lost() {
    Drawing first = first();
    text(first, 725, "许可", "4", "7");
    Drawing second = new Drawing();
    text(second, 30, "处罚", "8", "9");
    line(second, 46);
    text(second, 50, "强制", "6", "5");
    line(second, 66);
    assertThat(blocks(first, second)).endsWith("规章|3|12", "许可|4|7", "处罚|8|9", "强制|6|5");
  }

  @Test
  void text_below_a_table_is_no_row_of_it() {
    Drawing page = first();
    page.text(54, 740, "澄溪县人民政府");
    page.text(54, 755, "2024年1月20日公布。");
    assertThat(blocks(page)).contains("¶澄溪县人民政府");
  }

  @Test
  void a_line_as_long_as_the_table_above_text_is_no_head_of_it() {
    Drawing page = first();
    page.line(/* horizontal= */ true, 600, 50, 370).text(50, 620, "全年公开信息12条。");
    text(page, 725, "许可", "4", "7");
    line(page, 740);
    assertThat(blocks(page)).endsWith("信息内容|制发件数|有效件数", "规章|3|12", "许可|4|7");
  }

  @Test
  void spaced_text_that_goes_over_an_edge_is_in_one_cell() {
    Drawing page = first();
    text(page, 725, "许可", "4", "7");
    line(page, 740);
    for (int i = 0; i < 8; i++) {
      page.text(94 + 13 * i, 745, "新收申请数量如下".substring(i, i + 1));
    }
    page.text(274, 745, "5");
    line(page, 760);
    assertThat(blocks(page)).endsWith("新收申请数量如下|5");
  }

  @Test
  void one_row_that_came_to_the_next_page_is_part_of_the_table() {
    Drawing second = new Drawing();
    text(second, 30, "许可", "4", "7");
    line(second, 46);
    second.line(/* horizontal= */ false, 50, 26, 46).line(/* horizontal= */ false, 370, 26, 46);
    second.text(50, 80, "三、收到和处理政府信息公开申请情况");
    assertThat(blocks(first(), second)).endsWith("规章|3|12", "许可|4|7", "¶三、收到和处理政府信息公开申请情况");
  }

  /** As browsers print cells side by side with lines above and below each of them. */
  @Test
  void cells_with_own_lines_are_none_of_the_ends_of_their_neighbours() {
    Drawing page = new Drawing();
    page.text(50, 60, "二、主动公开情况");
    for (int i = 0; i < 2; i++) {
      double top = 100 + 40 * i;
      page.line(/* horizontal= */ true, top, 50, 370)
          .line(/* horizontal= */ true, top + 19.2, 50, 370);
      page.text(95 + 15 * i, top + 5, "第二十条第（一）项");
      line(page, top + 20);
      text(page, top + 25, "规章", "3", "12");
      line(page, top + 39.2);
    }
    assertThat(blocks(page))
        .containsExactly("¶二、主动公开情况", "第二十条第（一）项", "规章|3|12", "第二十条第（一）项", "规章|3|12");
  }
}
