package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.r;
import static org.jianbao.document.docx.DocxFile.t;
import static org.jianbao.document.docx.DocxFile.tbl;
import static org.jianbao.document.docx.DocxFile.tc;
import static org.jianbao.document.docx.DocxFile.tr;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables: grid, spans, changes, nested tables, pictures. */
class DocxTableTests {
  private static final String DOWN = "<w:vMerge w:val='restart'/>";
  private static final String ON = "<w:vMerge/>";

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  @Test
  void a_table_is_one_block_with_a_grid() throws Exception {
    List<Block> blocks = DocxFile.of(p(t("前")), tbl(tr(tc("甲"), tc("乙"))), p(t("后"))).read();

    assertThat(blocks.get(1))
        .isEqualTo(
            new Table(
                2,
                null,
                null,
                true,
                List.of(
                    new TableRow(
                        List.of(
                            new TableCell(1, 1, 1, 1, "甲", null, 0),
                            new TableCell(1, 2, 1, 1, "乙", null, 0))))));
    assertThat(blocks.get(2).number()).isEqualTo(3);
  }

  @Test
  void spans_in_both_directions() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(tc(span(2) + DOWN, p(t("角"))), tc(span(2), p(t("头")))),
                        tr(tc(span(2) + ON, p()), tc("甲"), tc("乙")),
                        tr(tc("丙"), tc("丁"), tc(DOWN, p(t("戊"))), tc("1")),
                        tr(tc("己"), tc("庚"), tc(ON, p()), tc("2"))))
                .texts())
        .containsExactly(
            "[1,1 2×2 角][1,3 1×2 头][2,3 甲][2,4 乙]"
                + "[3,1 丙][3,2 丁][3,3 2×1 戊][3,4 1][4,1 己][4,2 庚][4,4 2]");
  }

  @Test
  void a_row_covered_by_others_stays_as_an_empty_row() throws Exception {
    Table table =
        (Table)
            DocxFile.of(
                    tbl(
                        tr(tc(DOWN, p(t("甲"))), tc(DOWN, p(t("乙")))),
                        tr(tc(ON, p()), tc(ON, p())),
                        tr(tc("丙"), tc("丁"))))
                .read()
                .get(0);

    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1).cells()).isEmpty();
    assertThat(table.rows().get(2).cells().get(0).row()).isEqualTo(3);
  }

  @Test
  void free_columns_before_a_row_count() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(tc("甲"), tc("乙"), tc("丙")),
                        tr(
                            "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>",
                            tc("丁"))))
                .texts())
        .containsExactly("[1,1 甲][1,2 乙][1,3 丙][2,2 丁]");
  }

  @Test
  void lines_of_the_grid_where_no_cell_begins_or_ends_are_none() throws Exception {
    String before = "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='2'/></w:trPr>";
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(before, tc(span(3), p(t("甲"))), tc(span(6), p(t("乙")))),
                        tr(
                            before,
                            tc(span(3), p(t("丙"))),
                            tc(span(4), p(t("丁"))),
                            tc(span(2), p(t("戊"))))))
                .texts())
        .containsExactly("[1,1 甲][1,2 1×2 乙][2,1 丙][2,2 丁][2,3 戊]");
  }

  @Test
  void old_horizontal_merges_are_spans() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(
                            tc("<w:hMerge w:val='restart'/>", p(t("甲"))),
                            tc("<w:hMerge/>", p()),
                            tc("乙")),
                        tr(tc("丙"), tc("丁"), tc("戊"))))
                .texts())
        .containsExactly("[1,1 1×2 甲][1,3 乙][2,1 丙][2,2 丁][2,3 戊]");
  }

  @Test
  void a_cell_that_continues_nothing_stands_for_itself() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(tc(ON, p(t("甲"))), tc("乙")),
                        tr(tc(ON, p(t("丙"))), tc("丁")),
                        tr(tc(span(2) + ON, p(t("戊"))))))
                .texts())
        .containsExactly("[1,1 2×1 甲][1,2 乙][2,2 丁][3,1 1×2 戊]");
  }

  @Test
  void paragraphs_of_a_cell_are_lines() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(
                            tc("", p(t("甲")), p(), p(r("<w:t>乙</w:t><w:br/><w:t>丙</w:t>"))),
                            tc(""))))
                .texts())
        .containsExactly("[1,1 甲\n乙\n丙][1,2 ]");
  }

  @Test
  void deleted_rows_and_cells_are_out_inserted_ones_in() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr("<w:trPr><w:del w:id='1'/></w:trPr>", tc("甲"), tc("乙")),
                        tr("<w:trPr><w:ins w:id='2'/></w:trPr>", tc("丙"), tc("丁")),
                        tr(tc("<w:cellDel w:id='3'/>", p(t("戊"))), tc("己"), tc("庚"))))
                .texts())
        .containsExactly("[1,1 丙][1,2 丁][2,1 己][2,2 庚]");
    assertThat(DocxFile.of(p(t("甲")), tbl(tr("<w:trPr><w:del/></w:trPr>", tc("乙")))).texts())
        .containsExactly("甲");
  }

  @Test
  void a_nested_table_is_text_of_its_cell() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(tc("甲"), tc("乙"), tc("丙")),
                        tr(
                            tc("丁"),
                            tc("", p(t("见")), tbl(tr(tc("1"), tc("2")), tr(tc("3"))), p()),
                            tc("戊"))))
                .texts())
        .containsExactly("[1,1 甲][1,2 乙][1,3 丙][2,1 丁][2,2 见\n1\t2\n3][2,3 戊]");
  }

  @Test
  void a_table_that_only_frames_others_gives_its_blocks() throws Exception {
    String inner = tbl(tr(tc("1"), tc("2")));

    assertThat(DocxFile.of(tbl(tr(tc("", p(t("前")), inner, p(t("后")))))).texts())
        .containsExactly("前", "[1,1 1][1,2 2]", "后");
    assertThat(DocxFile.of(tbl(tr(tc("题")), tr(tc("", inner, p())))).texts())
        .containsExactly("题", "[1,1 1][1,2 2]");
    assertThat(
            DocxFile.of(tbl(tr(tc("左"), tc("", tbl(tr(tc("1"), tc("2"), tc("3"))), p())))).texts())
        .containsExactly("左", "[1,1 1][1,2 2][1,3 3]");
    assertThat(DocxFile.of(tbl(tr(tc("框中")))).texts()).containsExactly("框中");
  }

  @Test
  void pictures_in_cells_are_counted() throws Exception {
    String picture = r("<w:drawing><pic:pic/></w:drawing>");
    Table table = (Table) DocxFile.of(tbl(tr(tc("", p(picture)), tc("甲")))).read().get(0);

    assertThat(table.rows().get(0).cells()).extracting(TableCell::pictures).containsExactly(1, 0);
  }

  @Test
  void monstrous_spans_are_clamped_and_no_text_is_lost() throws Exception {
    assertThat(
            DocxFile.of(
                    tbl(
                        tr(tc(span(2_000_000_000), p(t("甲"))), tc("乙")),
                        tr("<w:trPr><w:gridBefore w:val='99999'/></w:trPr>", tc("丙"), tc("丁"))))
                .texts())
        .containsExactly("[1,1 1×2 甲\n乙][2,2 丙\n丁]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void cells_never_overlap(long seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 40; row++) {
      StringBuilder cells = new StringBuilder();
      for (int cell = random.nextInt(8); cell >= 0; cell--) {
        String merge = List.of("", DOWN, ON, "<w:hMerge/>").get(random.nextInt(4));
        cells.append(tc(span(1 + random.nextInt(3)) + merge, p(t("x"))));
      }
      String before = "<w:trPr><w:gridBefore w:val='" + random.nextInt(2) + "'/></w:trPr>";
      rows.append(tr(before, cells.toString()));
    }
    Table table = (Table) DocxFile.of(tbl(rows.toString())).read().get(0);

    BitSet taken = new BitSet();
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        for (int y = cell.row(); y < cell.row() + cell.rowSpan(); y++) {
          for (int x = cell.column(); x < cell.column() + cell.columnSpan(); x++) {
            assertThat(taken.get(y * 100 + x)).isFalse();
            taken.set(y * 100 + x);
          }
        }
        assertThat(cell.row() + cell.rowSpan() - 1).isLessThanOrEqualTo(table.rows().size());
      }
    }
  }

  @Test
  void tables_in_text_boxes_are_blocks_behind_their_anchor() throws Exception {
    String box =
        r(
            "<w:pict><v:textbox><w:txbxContent>"
                + tbl(tr(tc("1"), tc("2")))
                + p()
                + "</w:txbxContent></v:textbox></w:pict>");

    List<Block> blocks = DocxFile.of(p(t("甲"), box), p(t("乙"))).read();

    assertThat(blocks).extracting(DocxFile::text).containsExactly("甲", "[1,1 1][1,2 2]", "乙");
    assertThat(blocks.get(2)).isEqualTo(new Paragraph(3, null, null, "乙", false, 0));
  }
}
