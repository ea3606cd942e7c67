package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** Tables with lines above and below their cells only, and tables that the paper cuts off. */
class CellLinesTests {
  private static final double[] XS = {50, 170, 230, 290};

  private static List<String> tables(PageLayout... pages) {
    List<String> rows = new ArrayList<>();
    for (Block block : PageBlocks.of(List.of(pages))) {
      if (block instanceof Table table) {
        table
            .rows()
            .forEach(
                row -> {
                  StringBuilder text = new StringBuilder();
                  row.cells()
                      .forEach(
                          cell ->
                              text.append(cell.rowSpan())
                                  .append('×')
                                  .append(cell.columnSpan())
                                  .append(cell.text())
                                  .append('|'));
                  rows.add(text.toString());
                });
      }
    }
    return rows;
  }

  private static void cell(Drawing page, int from, int to, double top, double bottom, String text) {
    page.line(/* horizontal= */ true, top, XS[from], XS[to]);
    page.line(/* horizontal= */ true, bottom, XS[from], XS[to]);
    page.text(XS[from] + 2, top + 5, text);
  }

  private static void row(Drawing page, double top, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      cell(page, i, i + 1, top, top + 20, texts[i]);
    }
  }

  @Test
  void a_row_whose_upper_line_stands_on_the_page_before_is_part_of_the_table() {
    Drawing first = new Drawing();
    row(first, 700, "信息内容", "件数", "其他");
    row(first, 720, "规章", "3", "12");
    Drawing second = new Drawing();
    second.text(52, 30, "规范性文件").text(172, 30, "4").text(232, 30, "5");
    row(second, 46, "许可", "6", "7");
    row(second, 66, "处罚", "8", "9");
    assertThat(tables(first.page(1), second.page(2)))
        .containsExactly(
            "1×1信息内容|1×1件数|1×1其他|",
            "1×1规章|1×13|1×112|",
            "1×1规范性文件|1×14|1×15|",
            "1×1许可|1×16|1×17|",
            "1×1处罚|1×18|1×19|");
  }

  @Test
  void a_wider_table_below_another_is_one_of_its_own() {
    Drawing page = new Drawing();
    row(page, 100, "信息内容", "件数");
    row(page, 120, "规章", "3");
    row(page, 140, "许可", "4");
    page.text(50, 180, "四、行政复议和行政诉讼情况");
    double[] xs = {50, 130, 210, 290};
    String[] texts = {"结果", "维持", "纠正", "复议", "5", "6"};
    for (int i = 0; i < texts.length; i++) {
      double top = i < 3 ? 220 : 240;
      page.line(/* horizontal= */ true, top, xs[i % 3], xs[i % 3 + 1]);
      page.line(/* horizontal= */ true, top + 20, xs[i % 3], xs[i % 3 + 1]);
      page.text(xs[i % 3] + 2, top + 5, texts[i]);
    }
    assertThat(tables(page.page(1)))
        .containsExactly(
            "1×1信息内容|1×1件数|",
            "1×1规章|1×13|",
            "1×1许可|1×14|",
            "1×1结果|1×1维持|1×1纠正|",
            "1×1复议|1×15|1×16|");
  }

  @Test
  void a_head_of_several_rows_that_no_lines_divide_is_no_row_of_cells() {
    Drawing page = new Drawing();
    String[] heads = {"维持", "纠正", "其他", "维持", "纠正", "其他"};
    page.text(80, 105, "行政复议").text(260, 105, "行政诉讼");
    for (int i = 0; i < heads.length; i++) {
      double left = 50 + 60 * i;
      page.line(true, 100, left, left + 60).line(true, 140, left, left + 60);
      page.line(true, 160, left, left + 60);
      page.text(left + 20, 125, heads[i]).text(left + 25, 145, Integer.toString(i));
    }
    page.text(50, 200, "五、存在的主要问题及改进情况");
    assertThat(tables(page.page(1))).isEmpty();
  }

  /** As browsers print cells that stand apart: each has lines of its own. */
  @Test
  void lines_of_cells_of_their_own_make_a_grid() {
    Drawing page = new Drawing();
    cell(page, 0, 3, 100, 119.2, "第二十条第（一）项");
    cell(page, 0, 1, 120, 139.2, "信息内容");
    cell(page, 1, 3, 120, 139.2, "件数");
    cell(page, 0, 1, 140, 179.2, "规章");
    cell(page, 1, 2, 140, 159.2, "3");
    cell(page, 2, 3, 140, 159.2, "12");
    cell(page, 1, 2, 160, 179.2, "4");
    cell(page, 2, 3, 160, 179.2, "5");
    page.text(50, 200, "三、收到和处理政府信息公开申请情况");
    assertThat(tables(page.page(1)))
        .containsExactly("1×3第二十条第（一）项|", "1×1信息内容|1×2件数|", "2×1规章|1×13|1×112|", "1×14|1×15|");
  }

  /** As browsers print cells that share their lines: pieces of columns, also within wide cells. */
  @Test
  void lines_that_cells_share_make_a_grid_where_no_text_goes_over() {
    Drawing page = new Drawing();
    for (double y : new double[] {100, 120, 140, 160}) {
      for (int x = 0; x + 1 < XS.length; x++) {
        page.line(/* horizontal= */ true, y, XS[x], XS[x + 1]);
      }
    }
    page.text(52, 105, "信息内容").text(190, 105, "本年制发件数");
    page.text(52, 125, "规章").text(172, 125, "3").text(232, 125, "12");
    page.text(52, 145, "行政规范性文件").text(172, 145, "14").text(232, 145, "5");
    assertThat(tables(page.page(1)))
        .containsExactly("1×1信息内容|1×2本年制发件数|", "1×1规章|1×13|1×112|", "1×1行政规范性文件|1×114|1×15|");
  }

  @Test
  void a_row_that_the_page_tears_is_one_row() {
    Drawing first = new Drawing();
    cell(first, 0, 1, 680, 699.2, "信息内容");
    cell(first, 1, 2, 680, 699.2, "制发");
    cell(first, 2, 3, 680, 699.2, "有效");
    first.line(/* horizontal= */ true, 700, XS[0], XS[1]).text(52, 705, "规范性");
    cell(first, 1, 2, 700, 719.2, "3");
    cell(first, 2, 3, 700, 719.2, "12");
    Drawing second = new Drawing();
    second.line(/* horizontal= */ true, 60, XS[0], XS[1]).text(52, 42, "文件");
    cell(second, 1, 2, 40, 60, "4");
    cell(second, 2, 3, 40, 60, "5");
    cell(second, 0, 1, 61, 80, "规章");
    cell(second, 1, 2, 61, 80, "1");
    cell(second, 2, 3, 61, 80, "2");
    assertThat(tables(first.page(1), second.page(2)))
        .containsExactly(
            "1×1信息内容|1×1制发|1×1有效|", "2×1规范性文件|1×13|1×112|", "1×14|1×15|", "1×1规章|1×11|1×12|");
  }

  /** Three lines alone (三线表) tell no cells; nor does a head with lines over rows without any. */
  @Test
  void lines_over_whole_columns_are_no_cells() {
    Drawing page = new Drawing();
    cell(page, 0, 1, 100, 120, "信息内容");
    cell(page, 1, 2, 100, 120, "制发");
    cell(page, 2, 3, 100, 120, "有效");
    for (int i = 0; i < 4; i++) {
      page.text(52, 125 + 20 * i, "规章").text(180, 125 + 20 * i, "3").text(250, 125 + 20 * i, "1");
    }
    for (int x = 0; x < 3; x++) {
      page.line(/* horizontal= */ true, 205, XS[x], XS[x + 1]);
    }
    assertThat(CellLines.sides(page.page(1))).isEmpty();
  }

  @Test
  void lines_that_run_off_the_paper_and_are_not_closed_are_a_table_that_is_cut() {
    assertThat(CutTables.on(wide(620, /* closed= */ false))).isTrue();
    assertThat(CutTables.on(wide(596, /* closed= */ false))).isTrue();
    assertThat(CutTables.on(wide(620, /* closed= */ true))).isFalse();
    assertThat(CutTables.on(wide(540, /* closed= */ false))).isFalse();
  }

  /** Some programs close at the paper's edge what they cut off there. */
  @Test
  void a_table_that_ends_right_at_the_edge_of_the_paper_is_cut() {
    double edge = new Drawing().page(1).width();
    assertThat(CutTables.on(wide(edge, /* closed= */ true))).isTrue();
    assertThat(CutTables.on(wide(edge - 10, /* closed= */ true))).isFalse();
  }

  /** The last column has figures but no lines: what would draw them stands beyond the paper. */
  @Test
  void a_last_column_whose_rows_no_line_parts_is_cut() {
    Drawing page = new Drawing();
    page.line(/* horizontal= */ true, 80, 50, 400).line(/* horizontal= */ false, 50, 80, 220);
    page.line(/* horizontal= */ false, 300, 80, 220).line(/* horizontal= */ false, 400, 80, 220);
    for (int i = 0; i < 7; i++) {
      page.line(/* horizontal= */ true, 100 + 20 * i, 50, 300);
      page.text(60, 105 + 20 * i, "规章").text(320, 105 + 20 * i, "3");
    }
    assertThat(CutTables.on(page.page(1))).isTrue();
    page.line(/* horizontal= */ true, 220, 300, 400);
    assertThat(CutTables.on(page.page(1))).isFalse();
  }

  private static PageLayout wide(double right, boolean closed) {
    Drawing page = new Drawing();
    for (int i = 0; i < 6; i++) {
      page.line(/* horizontal= */ true, 100 + 20 * i, 50, right);
    }
    for (double x : closed ? new double[] {50, 300, right} : new double[] {50, 300}) {
      page.line(/* horizontal= */ false, x, 100, 200);
    }
    return page.text(60, 105, "规章").page(1);
  }
}
