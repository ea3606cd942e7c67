package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Row;
import org.jianbao.facts.Table;
import org.jianbao.facts.TableLabel;
import org.jianbao.form.Form;
import org.jianbao.pack.RulePack;
import org.jianbao.report.CellValue;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** A table (表格) with its labels, rows and cells, and what is counted over all of them. */
record TableFacts(
    Table table, List<TableLabel> labels, List<Row> rows, List<Cell> cells, List<Object> counts) {
  /** Key of the one row of a table that labels columns only. */
  private static final String ONLY_ROW = "";

  private static final int DIGITS = 18;

  static TableFacts of(ReportTable table, RulePack pack) {
    FormRows formRows = FormRows.of(table, pack.form());
    List<TableLabel> labels = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (ReportLabel label : table.labels()) {
      labels.add(label(table.key(), label));
    }
    for (ReportRow row : table.rows()) {
      if (row.labelled() && !ONLY_ROW.equals(row.key())) {
        labels.add(label(table.key(), row));
      }
      rows.add(row(table.key(), row, formRows));
    }
    List<Cell> cells = new ArrayList<>();
    CellLabels cellLabels = new CellLabels(table, pack.form(), labels);
    for (ReportCell cell : table.cells()) {
      cells.add(cell(table.key(), cell, cellLabels.of(cell.row(), cell.column())));
    }
    return new TableFacts(
        fact(table, pack.form()),
        labels,
        rows,
        cells,
        TableCounts.of(table, rows, cells, pack.relations()));
  }

  /** All facts. */
  List<Object> all() {
    List<Object> all = new ArrayList<>();
    all.add(table);
    all.addAll(labels);
    all.addAll(rows);
    all.addAll(cells);
    all.addAll(counts);
    return all;
  }

  private static Table fact(ReportTable table, Form form) {
    return new Table(
        table.key(),
        table.form(),
        form.id(),
        Math.max(0, table.certainty() - table.expectedCertainty()),
        table.place());
  }

  private static TableLabel label(String table, ReportLabel label) {
    boolean column =
        label.kind() == ReportLabel.Kind.COLUMN || label.kind() == ReportLabel.Kind.COLUMN_GROUP;
    return new TableLabel(
        table,
        column ? "column" : "row",
        Words.of(label.kind()),
        label.key(),
        OneLine.of(label.place().quote()),
        Words.of(label.wording()),
        label.expected(),
        label.place());
  }

  private static TableLabel label(String table, ReportRow row) {
    return new TableLabel(
        table,
        "row",
        "row",
        row.key(),
        OneLine.of(row.place().quote()),
        Words.wording(row.wording()),
        row.expected(),
        row.place());
  }

  private static Row row(String table, ReportRow row, FormRows form) {
    return new Row(
        table,
        row.key(),
        row.group(),
        row.labelled(),
        form.has(row.key()),
        row.values(),
        row.columns(),
        OneLine.of(row.place().quote()),
        row.labelled() ? null : row.expected(),
        row.place());
  }

  private static Cell cell(String table, ReportCell cell, List<TableLabel> labels) {
    CellValue value = cell.value();
    BigDecimal number = value instanceof CellValue.Number n ? n.value() : null;
    String state = number != null ? "number" : value instanceof CellValue.Blank ? "blank" : "text";
    return new Cell(
        table,
        cell.row(),
        cell.column(),
        Words.of(cell.kind()),
        state,
        number,
        whole(number),
        number == null ? 0 : number.signum(),
        value instanceof CellValue.Number n && n.unitGiven(),
        OneLine.of(cell.raw()),
        labels,
        cell.place());
  }

  /** A whole number of not more than 18 digits, else null. */
  static @Nullable Long whole(@Nullable BigDecimal number) {
    if (number == null || number.signum() == 0) {
      return number == null ? null : 0L;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= DIGITS
        ? plain.longValueExact()
        : null;
  }
}
