package org.jianbao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.CellValue;
import org.jianbao.report.Heading;
import org.jianbao.report.Organisation;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard tells of the report it judges.
 *
 * @param title its title, or null if none is recognised
 * @param year the report year, or null if nothing tells it
 * @param period the stated statistical period (统计期限), or null if none is stated
 * @param headings headings of sections as the report has them, by number of the section; empty in a
 *     scorecard read from JSON
 * @param tables the values of its tables, in order of the report
 * @param unreadable what is there but cannot be read
 */
public record ReportSummary(
    @Nullable String title,
    Organisation organisation,
    @Nullable Integer year,
    @Nullable Period period,
    Map<Integer, String> headings,
    List<TableValues> tables,
    List<UnreadableValue> unreadable) {

  public ReportSummary {
    headings = Collections.unmodifiableMap(new TreeMap<>(headings));
    tables = List.copyOf(tables);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * A statistical period.
   *
   * @param start first day in ISO form, or null if it is missing, incomplete or impossible
   * @param end last day, likewise
   */
  public record Period(@Nullable String start, @Nullable String end) {}

  /** The values of one table, row by row. */
  public record TableValues(String key, List<Value> values) {
    public TableValues {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a table; neither number nor text if the cell is blank.
   *
   * @param row key of the row; "" in a table of a single row
   * @param column key of the column
   * @param number the number; of an amount in the unit of its column
   * @param text words or signs where a number belongs
   */
  public record Value(
      String row, String column, @Nullable BigDecimal number, @Nullable String text) {}

  /** Something that cannot be read, and why; keys are null where it is no matter of a table. */
  public record UnreadableValue(
      @Nullable String table,
      @Nullable String row,
      @Nullable String column,
      String raw,
      String reason) {}

  /** The summary of a report. */
  public static ReportSummary of(Report report) {
    Map<Integer, String> headings = new TreeMap<>();
    for (Heading heading : report.headings()) {
      if (heading.section() != null) {
        headings.putIfAbsent(heading.section(), heading.text());
      }
    }
    List<TableValues> tables = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      List<Value> values = new ArrayList<>();
      for (ReportCell cell : table.cells()) {
        values.add(value(cell));
      }
      tables.add(new TableValues(table.key(), values));
    }
    List<UnreadableValue> unreadable = new ArrayList<>();
    for (Unreadable entry : report.unreadable()) {
      unreadable.add(unreadable(entry));
    }
    return new ReportSummary(
        report.title() == null ? null : report.title().text(),
        report.organisation(),
        report.year(),
        period(report.periods()),
        headings,
        tables,
        unreadable);
  }

  private static Value value(ReportCell cell) {
    CellValue value = cell.value();
    return new Value(
        cell.row(),
        cell.column(),
        value instanceof CellValue.Number number ? number.value() : null,
        value instanceof CellValue.Text text ? text.text() : null);
  }

  private static UnreadableValue unreadable(Unreadable entry) {
    String prefix = "table.";
    String table =
        entry.input().startsWith(prefix) ? entry.input().substring(prefix.length()) : null;
    String row = entry.row() == null || entry.row().isEmpty() ? null : entry.row();
    return new UnreadableValue(table, row, entry.column(), entry.raw(), entry.reason());
  }

  private static @Nullable Period period(List<PeriodStatement> periods) {
    for (PeriodStatement stated : periods) {
      if (stated.declared()) {
        return new Period(date(stated.start()), date(stated.end()));
      }
    }
    return null;
  }

  /** The date in ISO form, or null if it is missing, incomplete or impossible. */
  public static @Nullable String date(@Nullable PeriodBound bound) {
    if (bound == null
        || bound.status() != BoundStatus.EXACT
        || bound.year() == null
        || bound.month() == null
        || bound.day() == null) {
      return null;
    }
    return twoDigits(new StringBuilder().append(bound.year()), bound.month(), bound.day());
  }

  private static String twoDigits(StringBuilder date, int... parts) {
    for (int part : parts) {
      date.append(part < 10 ? "-0" : "-").append(part);
    }
    return date.toString();
  }
}
