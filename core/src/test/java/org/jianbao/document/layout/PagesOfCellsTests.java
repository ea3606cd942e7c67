package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;

/** A cell of a table that goes on over pages tells its own page. */
class PagesOfCellsTests {
  private static final double WIDTH = 100;
  private static final double HEIGHT = 30;

  private static PageLayout page(int number, String[]... rows) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    double top = 300;
    for (int y = 0; y <= rows.length; y++) {
      rulings.add(new Ruling(true, top + y * HEIGHT, 50, 50 + 2 * WIDTH));
    }
    for (int x = 0; x <= 2; x++) {
      rulings.add(new Ruling(false, 50 + x * WIDTH, top, top + rows.length * HEIGHT));
    }
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length; x++) {
        double left = 55 + x * WIDTH;
        for (int c : rows[y][x].codePoints().toArray()) {
          double at = top + y * HEIGHT + 8;
          glyphs.add(new Glyph(Character.toString(c), left, at, left + 10, at + 10));
          left += 10;
        }
      }
    }
    return new PageLayout(number, 595, 842, glyphs, rulings, 0);
  }

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void rows_on_the_second_page_are_found_there() {
    List<Block> blocks =
        PageBlocks.of(
            List.of(
                page(1, row("信息内容", "本年数量"), row("行政许可", "12")),
                page(2, row("行政处罚", "7"), row("行政强制", "0"))));
    assertThat(blocks).hasSize(1);
    Table table = (Table) blocks.get(0);
    assertThat(table.page()).isEqualTo(1);
    assertThat(table.rows())
        .extracting(row -> table.at(row.cells().get(1)).page())
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void cells_on_the_page_of_their_table_name_none_of_their_own() {
    List<Block> blocks =
        PageBlocks.of(
            List.of(
                page(1, row("行政许可", "12"), row("行政处罚", "7")),
                page(2, row("行政强制", "0"), row("行政征收", "3"))));
    Table table = (Table) blocks.get(0);
    assertThat(table.rows().get(0).cells()).allMatch(cell -> cell.page() == null);
    assertThat(table.rows().get(3).cells())
        .allMatch(cell -> Integer.valueOf(2).equals(cell.page()));
  }
}
