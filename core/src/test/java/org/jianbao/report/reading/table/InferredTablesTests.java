package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.Wording;
import org.junit.jupiter.api.Test;

/** Tables whose cells nothing draws: what a form has confirms them, else nobody knows. */
class InferredTablesTests {
  private static final Form FORM = TestForms.FORMAT_2021;
  private static final String WHOLE = OfficialTables.applicationsGrid(FORM);

  private static Table table(String text, boolean inferred) {
    return new Table(1, 1, null, 0, /* grid= */ true, inferred, TableTexts.grid(1, text).rows());
  }

  private static String without(String text, String label) {
    return text.lines().filter(line -> !line.contains(label)).reduce((a, b) -> a + "\n" + b).get();
  }

  @Test
  void that_come_out_as_the_form_are_read() {
    TablesFound found = TableTexts.read(table(WHOLE, /* inferred= */ true), 3, FORM);
    assertThat(found.tables())
        .isEqualTo(TableTexts.read(table(WHOLE, /* inferred= */ false), 3, FORM).tables());
    assertThat(found.tables()).hasSize(1);
    assertThat(found.unreadable()).isEmpty();
  }

  @Test
  void that_lack_a_row_are_not_assessable_nor_are_those_that_were_not_seen() {
    String lacking = without(WHOLE, "结转下年度");
    TablesFound drawn = TableTexts.read(table(lacking, /* inferred= */ false), 3, FORM);
    assertThat(drawn.tables().get(0).absent()).isNotEmpty();
    assertThat(drawn.unreadable()).isEmpty();

    TablesFound inferred = TableTexts.read(table(lacking, /* inferred= */ true), 3, FORM);
    assertThat(inferred.tables()).isEmpty();
    assertThat(inferred.unreadable())
        .extracting(Unreadable::input)
        .containsExactlyInAnyOrder("table.applications", "table.disclosure", "table.remedies");
    assertThat(inferred.unreadable()).extracting(Unreadable::row).containsOnlyNulls();
  }

  @Test
  void half_of_a_label_is_no_other_wording() {
    String torn = WHOLE.replace("属于四类过程性信息", "属于四类过程");
    assertThat(wording(table(torn, /* inferred= */ false))).isEqualTo(Wording.ALTERED);
    assertThat(wording(table(torn, /* inferred= */ true))).isEqualTo(Wording.ACCEPTED);
    String altered = WHOLE.replace("属于四类过程性信息", "属于四类过程的信息");
    assertThat(wording(table(altered, /* inferred= */ true))).isEqualTo(Wording.ALTERED);
  }

  private static Wording wording(Table table) {
    ReportTable read = TableTexts.read(table, 3, FORM).tables().get(0);
    return read.rows().stream()
        .filter(row -> "refused.process".equals(row.key()))
        .map(ReportRow::wording)
        .findFirst()
        .orElseThrow();
  }

  /** Only the head is drawn; the figures stand below the drawing. */
  @Test
  void a_drawn_head_with_figures_below_it_is_not_assessable() {
    String grid = OfficialTables.remediesGrid();
    String head = grid.substring(0, grid.lastIndexOf('\n'));
    String figures = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15";
    for (Integer page : new Integer[] {1, null}) {
      Table drawn = new Table(1, page, null, /* grid= */ true, TableTexts.grid(1, head).rows());
      List<Block> blocks =
          List.of(drawn, new Paragraph(2, page, null, figures, /* heading= */ false, 0));
      TablesFound found = TableTexts.reading(FORM).read(blocks, block -> 4);
      assertThat(found.tables().isEmpty()).isEqualTo(page != null);
      assertThat(found.unreadable()).extracting(Unreadable::input).contains("table.remedies");
    }
  }
}
