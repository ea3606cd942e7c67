package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** Tables whose cells have lines below them only, or lines in a frame round the whole table. */
class CellHeadsTests {
  private static final double[] XS = {50, 170, 270, 370};

  private static List<String> blocks(Drawing page) {
    List<String> rows = new ArrayList<>();
    for (Block block : PageBlocks.of(List.of(page.page(1)))) {
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

  private static void below(Drawing page, double y) {
    for (int x = 0; x + 1 < XS.length; x++) {
      page.line(/* horizontal= */ true, y, XS[x], XS[x + 1]);
    }
  }

  private static void row(Drawing page, double top, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      page.text(XS[i] + 4, top + 5, texts[i]);
    }
    below(page, top + 20);
  }

  @Test
  void the_first_row_below_a_heading_stands_over_the_first_line() {
    Drawing page = new Drawing();
    page.text(50, 40, "一、概述").text(50, 60, "全年公开信息12条。").text(50, 80, "二、主动公开情况");
    row(page, 100, "信息内容", "制发件数", "有效件数");
    row(page, 120, "规章", "3", "12");
    row(page, 140, "许可", "4", "5");
    page.text(50, 180, "三、收到和处理政府信息公开申请情况");
    row(page, 200, "申请内容", "自然人", "总计");
    row(page, 220, "新收", "6", "7");
    row(page, 240, "结转", "8", "9");
    assertThat(blocks(page))
        .containsExactly(
            "¶一、概述",
            "¶全年公开信息12条。",
            "¶二、主动公开情况",
            "信息内容|制发件数|有效件数",
            "规章|3|12",
            "许可|4|5",
            "¶三、收到和处理政府信息公开申请情况",
            "申请内容|自然人|总计",
            "新收|6|7",
            "结转|8|9");
  }

  @Test
  void what_stands_over_a_first_row_with_a_line_of_its_own_is_none() {
    Drawing page = new Drawing();
    page.text(50, 60, "二、主动公开情况").text(320, 80, "单位：件");
    below(page, 100);
    row(page, 100, "信息内容", "制发件数", "有效件数");
    row(page, 120, "规章", "3", "12");
    row(page, 140, "许可", "4", "5");
    assertThat(blocks(page))
        .containsExactly("¶二、主动公开情况", "¶单位：件", "信息内容|制发件数|有效件数", "规章|3|12", "许可|4|5");
  }

  @Test
  void a_frame_round_rows_of_cells_leaves_them_their_sides() {
    Drawing page = new Drawing();
    page.text(50, 60, "二、主动公开情况");
    below(page, 100);
    row(page, 100, "信息内容", "制发件数", "有效件数");
    row(page, 120, "规章", "3", "12");
    row(page, 140, "许可", "4", "5");
    page.line(/* horizontal= */ false, 50, 100, 160).line(/* horizontal= */ false, 370, 100, 160);
    assertThat(blocks(page)).containsExactly("¶二、主动公开情况", "信息内容|制发件数|有效件数", "规章|3|12", "许可|4|5");
  }

  @Test
  void a_frame_round_a_line_of_text_is_no_part_of_a_table_as_wide() {
    Drawing page = new Drawing();
    page.line(/* horizontal= */ true, 40, 50, 370).line(/* horizontal= */ true, 60, 50, 370);
    page.line(/* horizontal= */ false, 50, 40, 60).line(/* horizontal= */ false, 370, 40, 60);
    page.text(60, 45, "发布时间：2022年1月20日").text(50, 75, "全年公开信息12条。");
    page.line(/* horizontal= */ true, 100, 50, 370).text(150, 105, "第二十条第（一）项");
    page.line(/* horizontal= */ true, 120, 50, 370);
    below(page, 120.5);
    row(page, 120, "信息内容", "制发件数", "有效件数");
    row(page, 140, "规章", "3", "12");
    assertThat(blocks(page)).first().asString().startsWith("¶发布时间");
    assertThat(blocks(page)).endsWith("第二十条第（一）项", "信息内容|制发件数|有效件数", "规章|3|12");
  }
}
