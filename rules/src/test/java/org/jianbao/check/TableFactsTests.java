package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.check.TestReports.row;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.facts.BlankCells;
import org.jianbao.facts.Cell;
import org.jianbao.facts.ExpectedTable;
import org.jianbao.facts.MisshapenRows;
import org.jianbao.facts.MissingColumn;
import org.jianbao.facts.MissingRows;
import org.jianbao.facts.Row;
import org.jianbao.facts.UnlabelledRows;
import org.jianbao.pack.RulePack;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.AbsentLabel.Kind;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFactsTests {
  private static final RulePack PACK_2020 = TestReports.PACK_2020;

  @Test
  void blanks_are_counted_over_the_table() {
    BlankCells blanks =
        one(BlankCells.class, table("applications", "granted/person=", "received/legal="));
    assertThat(blanks.count()).isEqualTo(2);
    assertThat(blanks.totalsComplete()).isTrue();
    assertThat(all(BlankCells.class, table("applications"))).isEmpty();
  }

  @Test
  void totals_are_complete_where_every_total_is_a_number() {
    assertThat(one(BlankCells.class, table("applications", "granted/total=")).totalsComplete())
        .isFalse();
    assertThat(one(BlankCells.class, table("remedies", "/review.upheld=")).totalsComplete())
        .isTrue();
    assertThat(one(BlankCells.class, table("remedies", "/direct.total=")).totalsComplete())
        .isFalse();
    assertThat(one(BlankCells.class, table("disclosure", "rules/made=")).totalsComplete())
        .as("a table without totals")
        .isFalse();
  }

  @Test
  void numbers_blanks_and_other_text() {
    List<Cell> cells =
        all(
            Cell.class,
            table(
                "disclosure",
                "rules/made=/",
                "rules/published=",
                "documents/made=1.50",
                "documents/published=-3",
                "fees/before=2.0"));
    assertThat(cells.stream().filter(cell -> !"0".equals(cell.text())))
        .extracting(Cell::state, Cell::sign, Cell::whole)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("text", 0, null),
            org.assertj.core.groups.Tuple.tuple("blank", 0, null),
            org.assertj.core.groups.Tuple.tuple("number", 1, null),
            org.assertj.core.groups.Tuple.tuple("number", -1, -3L),
            org.assertj.core.groups.Tuple.tuple("number", 1, 2L));
  }

  @Test
  void a_cell_knows_its_labels() {
    Cell cell = all(Cell.class, table("applications")).get(0);
    assertThat(cell.labels())
        .singleElement()
        .satisfies(label -> assertThat(label.key()).isEqualTo("received"));
    assertThat(all(Cell.class, table("remedies")).get(0).labels()).isEmpty();
  }

  @Test
  void rows_without_label_and_of_a_wrong_shape() {
    ReportTable table =
        with(
            List.of(
                row("received", true, 7, 7),
                row("granted", false, 7, 7),
                row("other", false, 6, 7)),
            List.of());
    UnlabelledRows unlabelled = one(UnlabelledRows.class, table);
    assertThat(unlabelled.count()).isEqualTo(2);
    assertThat(unlabelled.expected()).isEqualTo("正式标签granted、正式标签other");
    assertThat(one(MisshapenRows.class, table).rows())
        .extracting(Row::key)
        .containsExactly("other");
  }

  @Test
  void rows_that_the_form_has_not() {
    assertThat(inForm(PACK_2020, "received", "other", "other.unpaid"))
        .as("split though the report has the whole")
        .containsExactly(true, true, false);
    assertThat(inForm(PACK_2020, "received", "other.unpaid", "other.other"))
        .as("split instead of the whole")
        .containsExactly(true, true, true);
    assertThat(inForm(TestReports.PACK_2021, "received", "other", null))
        .as("a whole group in one row")
        .containsExactly(true, true, false);
  }

  @Test
  void missing_rows_of_a_group_are_one_fact() {
    List<MissingRows> missing =
        all(
            MissingRows.class,
            with(
                List.of(),
                List.of(
                    absent(Kind.ROW, "received", null),
                    absent(Kind.ROW, "carried-in", null),
                    absent(Kind.ROW, "refused.law", "refused"),
                    absent(Kind.ROW, "refused.safety", "refused"),
                    absent(Kind.ROW, "rejected.repeat", "rejected"))));
    assertThat(missing)
        .extracting(MissingRows::key)
        .containsExactly("received", "carried-in", "refused", "rejected.repeat");
    assertThat(missing.get(2).expected()).isEqualTo("refused.law、refused.safety");
    assertThat(missing.get(2).place().row()).isEqualTo("refused");
    assertThat(missing.get(2).place().section()).isEqualTo(3);
  }

  @Test
  void a_group_in_one_row_is_one_fact() {
    assertThat(
            one(
                MissingRows.class,
                with(
                    List.of(),
                    List.of(
                        new AbsentLabel(Kind.ROW, "other.unpaid", "other", "2.甲", true),
                        new AbsentLabel(Kind.ROW, "other.other", "other", "3.乙", true)))))
        .satisfies(
            rows -> {
              assertThat(rows.collapsed()).isTrue();
              assertThat(rows.count()).isEqualTo(2);
              assertThat(rows.key()).isEqualTo("other");
            });
  }

  @Test
  void the_columns_of_a_missing_block_are_not_missing_too() {
    ReportTable disclosure = table("disclosure");
    ReportTable table =
        TestReports.with(
            disclosure,
            disclosure.rows(),
            List.of(
                absent(Kind.ROW, "penalties", null),
                absent(Kind.ROW, "coercion", null),
                absent(Kind.ROW, "licences", null),
                absent(Kind.COLUMN, "6.before", "6"),
                absent(Kind.COLUMN, "5.change", "5")));
    assertThat(all(MissingRows.class, table))
        .extracting(MissingRows::key)
        .containsExactly("penalties", "licences");
    assertThat(one(MissingColumn.class, table).place().column()).isEqualTo("change");
  }

  @Test
  void tables_that_the_report_lacks() {
    assertThat(all(ExpectedTable.class, table("remedies")).stream().filter(t -> !t.found()))
        .extracting(ExpectedTable::key)
        .containsExactlyInAnyOrder("disclosure", "applications");
  }

  private static List<Boolean> inForm(RulePack pack, @Nullable String... keys) {
    List<ReportRow> rows = Stream.of(keys).map(key -> row(key, true, 7, 7)).toList();
    return Flattening.facts(TestReports.withTable(with(rows, List.of())), pack).stream()
        .filter(Row.class::isInstance)
        .map(fact -> ((Row) fact).inForm())
        .toList();
  }

  private static AbsentLabel absent(Kind kind, String key, @Nullable String group) {
    return new AbsentLabel(kind, key, group, key, false);
  }

  private static ReportTable with(List<ReportRow> rows, List<AbsentLabel> absent) {
    return TestReports.with(table("applications"), rows, absent);
  }

  private static ReportTable table(String key, String... cells) {
    return TestReports.table(PACK_2020.form(), key, cells);
  }

  private static <T> T one(Class<T> type, ReportTable table) {
    List<T> all = all(type, table);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static <T> List<T> all(Class<T> type, ReportTable table) {
    return Flattening.facts(TestReports.withTable(table), PACK_2020).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
