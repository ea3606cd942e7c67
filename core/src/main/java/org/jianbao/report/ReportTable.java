package org.jianbao.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the official tables as found in a report. Parts of a table that the document splits are
 * one table here.
 *
 * @param key disclosure, applications or remedies
 * @param form id of the form it fits best
 * @param certainty how surely it is that form's table: share of the form's labels found, 0–1
 * @param expectedCertainty the same for the form expected for the report year; equal to {@code
 *     certainty} if that form is the best or none is expected
 * @param rows its data rows in order
 * @param labels its other labels
 * @param absent rows and columns of the expected form that it lacks
 * @param captions captions of blocks
 * @param cells the cells whose row and column are decided
 * @param deductions rows whose values stood glued together and were parted
 */
public record ReportTable(
    String key,
    @Nullable String form,
    double certainty,
    double expectedCertainty,
    List<ReportRow> rows,
    List<ReportLabel> labels,
    List<AbsentLabel> absent,
    List<Caption> captions,
    List<ReportCell> cells,
    List<Deduction> deductions,
    Place place) {

  public ReportTable {
    rows = List.copyOf(rows);
    labels = List.copyOf(labels);
    absent = List.copyOf(absent);
    captions = List.copyOf(captions);
    cells = List.copyOf(cells);
    deductions = List.copyOf(deductions);
  }

  /** A table whose values stand apart. */
  public ReportTable(
      String key,
      @Nullable String form,
      double certainty,
      double expectedCertainty,
      List<ReportRow> rows,
      List<ReportLabel> labels,
      List<AbsentLabel> absent,
      List<Caption> captions,
      List<ReportCell> cells,
      Place place) {
    this(
        key,
        form,
        certainty,
        expectedCertainty,
        rows,
        labels,
        absent,
        captions,
        cells,
        List.of(),
        place);
  }

  /** Whether the document has no table there, but its labels and values in running text. */
  public boolean inText() {
    return cells.stream()
        .map(cell -> cell.place().location())
        .anyMatch(location -> location != null && location.cell() == null);
  }

  /** The cell of this row and column, if decided. */
  public Optional<ReportCell> cell(String row, String column) {
    return cells.stream()
        .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
        .findFirst();
  }
}
