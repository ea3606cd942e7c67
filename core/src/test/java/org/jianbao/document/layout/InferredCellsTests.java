package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** Tables say whether their cells are drawn or told by where text stands. */
class InferredCellsTests {
  private static final int[] XS = {50, 200, 300, 400};

  private static Table table(Drawing... pages) {
    return OpenTablesTests.blocks(pages).stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Drawing text(double top, int rows) {
    Drawing page = new Drawing();
    page.text(60, top + 5, "信息内容").text(210, top + 5, "制发").text(310, top + 5, "有效");
    for (int i = 1; i < rows; i++) {
      page.text(60, top + 5 + 20 * i, List.of("规章", "文件", "许可", "处罚").get(i % 4));
      page.text(210, top + 5 + 20 * i, "3").text(310, top + 5 + 20 * i, "12");
    }
    return page;
  }

  private static void across(Drawing page, double top, int rows) {
    for (int i = 0; i <= rows; i++) {
      page.line(/* horizontal= */ true, top + 20 * i, XS[0], XS[3]);
    }
  }

  private static void down(Drawing page, double top, int rows) {
    for (int x : XS) {
      page.line(/* horizontal= */ false, x, top, top + 20 * rows);
    }
  }

  @Test
  void drawn_cells_are_none() {
    Drawing page = text(100, 5);
    across(page, 100, 5);
    down(page, 100, 5);
    assertThat(table(page).inferred()).isFalse();
  }

  @Test
  void columns_of_text_are() {
    assertThat(table(text(100, 6)).inferred()).isTrue();
  }

  @Test
  void cells_with_lines_below_them_only_are() {
    Drawing page = text(100, 5);
    for (int i = 1; i <= 5; i++) {
      for (int x = 0; x < 3; x++) {
        page.line(/* horizontal= */ true, 100 + 20 * i, XS[x], XS[x + 1]);
      }
    }
    assertThat(table(page).inferred()).isTrue();
  }

  @Test
  void rows_in_a_frame_are_not_cells_with_a_label_and_its_figures() {
    Drawing page = text(100, 6);
    across(page, 100, 6);
    page.line(/* horizontal= */ false, XS[0], 100, 220);
    page.line(/* horizontal= */ false, XS[3], 100, 220);
    Table table = table(page);
    assertThat(table.inferred()).isTrue();
    assertThat(table.rows()).allMatch(row -> row.cells().size() == 3);
  }
}
