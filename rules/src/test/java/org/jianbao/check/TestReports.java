package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.CellValue;
import org.jianbao.report.Citation;
import org.jianbao.report.Heading;
import org.jianbao.report.Organisation;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.Wording;
import org.jianbao.report.content.Content;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.language.Language;
import org.jianbao.report.narrative.Narrative;
import org.jspecify.annotations.Nullable;

/** Reports of the year 2020 with just what a test is about. */
final class TestReports {
  static final RulePack PACK_2020 = pack(2020);
  static final RulePack PACK_2021 = pack(2021);

  private TestReports() {}

  private static RulePack pack(int year) {
    if (PackLibrary.open(List.of()).choose(year) instanceof PackChoice.Chosen chosen) {
      return chosen.pack();
    }
    throw new IllegalStateException("no pack for " + year);
  }

  static Report withHeadings(List<Heading> headings) {
    return report(headings, List.of(), List.of(), List.of(), List.of());
  }

  static Report withPeriods(PeriodStatement... periods) {
    return report(List.of(), List.of(periods), List.of(), List.of(), List.of());
  }

  static Report withCitation(Citation citation) {
    return report(List.of(), List.of(), List.of(citation), List.of(), List.of());
  }

  static Report withTable(ReportTable table, Unreadable... unreadable) {
    return report(List.of(), List.of(), List.of(), List.of(table), List.of(unreadable));
  }

  private static Report report(
      List<Heading> headings,
      List<PeriodStatement> periods,
      List<Citation> citations,
      List<ReportTable> tables,
      List<Unreadable> unreadable) {
    return new Report(
        null,
        new Organisation("青石街道办事处", OrganisationKind.STREET, null),
        2020,
        List.of(),
        headings,
        periods,
        List.of(),
        citations,
        tables,
        null,
        null,
        unreadable,
        Narrative.NONE,
        Figures.NONE,
        Content.NONE,
        Language.NONE,
        RawPlaces.NONE);
  }

  /** A heading by its section (0 for none) and ordinal (0 for none). */
  static Heading heading(int position, int section, int ordinal) {
    return new Heading(
        position,
        ordinal == 0 ? null : ordinal,
        "标题 " + position,
        section == 0 ? null : section,
        Wording.OFFICIAL,
        null,
        TestFacts.place("标题" + position));
  }

  /** A date as written: {@code 2020-12-31}, {@code 2020-12}; impossible with {@code !}. */
  static PeriodBound date(String date) {
    boolean impossible = date.endsWith("!");
    String[] parts = date.replace("!", "").split("-", -1);
    return new PeriodBound(
        Integer.valueOf(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null,
        impossible ? BoundStatus.IMPOSSIBLE : BoundStatus.EXACT,
        date);
  }

  static PeriodStatement declared(@Nullable String start, @Nullable String end) {
    return new PeriodStatement(
        start == null ? null : date(start),
        end == null ? null : date(end),
        true,
        TestFacts.place(start + " " + end));
  }

  static PeriodStatement beside(String end) {
    return new PeriodStatement(null, date(end), false, TestFacts.place("截至" + end));
  }

  /**
   * A table as its form has it, with 0 in every cell but those given.
   *
   * @param cells {@code row/column=value}; an empty value is a blank, {@code x} takes the cell
   *     away; {@code row=x} takes the row away, {@code row=} adds one
   */
  static ReportTable table(Form form, String key, String... cells) {
    TableForm tableForm = form.table(key).orElseThrow();
    List<ReportRow> rows = new ArrayList<>();
    List<ReportCell> values = new ArrayList<>();
    List<RowForm> rowForms = new ArrayList<>(tableForm.rows());
    for (String cell : cells) {
      if (cell.matches("[^/]+=")) {
        String row = cell.substring(0, cell.length() - 1);
        rowForms.add(new RowForm(row, org.jianbao.form.Label.of(row), null));
      }
    }
    for (RowForm row : rowForms) {
      if (!List.of(cells).contains(row.key() + "=x")) {
        rows.add(row(row.key(), true, 7, 7));
        for (ColumnForm column : tableForm.columns(row.key())) {
          String value = value(row.key() + "/" + column.key() + "=", cells);
          if (!value.equals("x")) {
            values.add(cell(key, row.key(), column.key(), column.kind(), value));
          }
        }
      }
    }
    return new ReportTable(
        key, form.id(), 1, 1, rows, List.of(), List.of(), List.of(), values, tablePlace(key));
  }

  static ReportTable with(ReportTable table, List<ReportRow> rows, List<AbsentLabel> absent) {
    return new ReportTable(
        table.key(),
        table.form(),
        table.certainty(),
        table.expectedCertainty(),
        rows,
        table.labels(),
        absent,
        table.captions(),
        table.cells(),
        table.place());
  }

  static ReportRow row(@Nullable String key, boolean labelled, int values, int columns) {
    return new ReportRow(
        key,
        null,
        labelled,
        labelled ? Wording.OFFICIAL : null,
        labelled ? null : "正式标签" + key,
        values,
        columns,
        new Place(3, "applications", key, null, location(), "标签" + key));
  }

  private static String value(String prefix, String... cells) {
    for (String cell : cells) {
      if (cell.startsWith(prefix)) {
        return cell.substring(prefix.length());
      }
    }
    return "0";
  }

  private static ReportCell cell(
      String table, String row, String column, ValueKind kind, String value) {
    CellValue content =
        value.isEmpty()
            ? new CellValue.Blank()
            : value.matches("-?[0-9.]+")
                ? new CellValue.Number(new BigDecimal(value), true)
                : new CellValue.Text(value);
    Place place = new Place(3, table, row, column, location(), value);
    return new ReportCell(row, column, kind, content, value, place);
  }

  static Place tablePlace(String key) {
    return new Place(3, key, null, null, location(), "");
  }

  private static Location location() {
    return new Location(9, null, 9, null, 0, 1);
  }
}
