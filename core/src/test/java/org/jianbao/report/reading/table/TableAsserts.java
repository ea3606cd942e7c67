package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianbao.form.Form;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.CellValue;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Wording;

/** What tests ask of a table read. */
final class TableAsserts {
  private TableAsserts() {}

  /** The only table found. */
  static ReportTable only(TablesFound found) {
    assertThat(found.tables()).hasSize(1);
    return found.tables().get(0);
  }

  /** Values by row and column, as {@code row column} → text. */
  static Map<String, String> values(ReportTable table) {
    return table.cells().stream()
        .collect(
            Collectors.toMap(
                cell -> cell.row() + " " + cell.column(),
                TableAsserts::text,
                (a, b) -> a + " twice " + b,
                TreeMap::new));
  }

  private static String text(ReportCell cell) {
    if (cell.value() instanceof CellValue.Number number) {
      return number.value().toPlainString();
    }
    return cell.value() instanceof CellValue.Text text ? "「" + text.text() + "」" : "";
  }

  /** The values of {@link OfficialTables}, each in its place. */
  static Map<String, String> official(Form form, String table) {
    Map<String, String> values = new TreeMap<>();
    List<String> rows = OfficialTables.rows(form, table);
    for (int r = 0; r < rows.size(); r++) {
      List<String> columns = OfficialTables.columns(form, table, rows.get(r));
      for (int c = 0; c < columns.size(); c++) {
        int value = table.equals("remedies") ? c + 1 : (r + 1) * 10 + c + 1;
        values.put(rows.get(r) + " " + columns.get(c), String.valueOf(value));
      }
    }
    return values;
  }

  /** The official values without those whose {@code row column} matches the pattern. */
  static Map<String, String> officialWithout(Form form, String table, String pattern) {
    Map<String, String> values = official(form, table);
    values.keySet().removeIf(place -> place.matches(pattern));
    return values;
  }

  /** Keys of absent rows and columns, collapsed ones with a star. */
  static List<String> absent(ReportTable table) {
    return table.absent().stream().map(TableAsserts::name).toList();
  }

  private static String name(AbsentLabel label) {
    return label.kind() + " " + label.key() + (label.collapsed() ? "*" : "");
  }

  /** Labels whose wording is not one as good as the official, with what is expected. */
  static List<String> altered(ReportTable table) {
    List<String> altered =
        table.rows().stream()
            .filter(row -> bad(row.wording()))
            .map(row -> row.wording() + " " + row.key() + " " + row.expected())
            .collect(Collectors.toList());
    table.labels().stream()
        .filter(label -> bad(label.wording()))
        .map(label -> label.wording() + " " + label.key() + " " + label.expected())
        .forEach(altered::add);
    return altered;
  }

  private static boolean bad(@org.jspecify.annotations.Nullable Wording wording) {
    return wording == Wording.ALTERED || wording == Wording.VARIANT;
  }

  /** Keys of the labels of a kind, in order of the table. */
  static List<String> labels(ReportTable table, ReportLabel.Kind kind) {
    return table.labels().stream()
        .filter(label -> label.kind() == kind)
        .map(ReportLabel::key)
        .toList();
  }

  /** Keys of the rows in order; null stands as -. */
  static List<String> rows(ReportTable table) {
    return table.rows().stream().map(row -> row.key() == null ? "-" : row.key()).toList();
  }

  /** The row of this key. */
  static ReportRow row(ReportTable table, String key) {
    return table.rows().stream().filter(row -> key.equals(row.key())).findFirst().orElseThrow();
  }
}
