package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.text.CompactText;

/**
 * Merges cells again that were unfolded: where the text of a merged cell stands in every place that
 * it covered, as spreadsheets and data frames write it.
 */
final class Refolding {
  /** So many labels beside themselves show that merged cells were unfolded. */
  private static final int LEAST_RUNS = 2;

  private static final int SHORTEST_LABEL = 2;

  private final CellReader reader;
  private final Predicate<String> known;
  private int runs;

  private Refolding(CellReader reader, Predicate<String> known) {
    this.reader = reader;
    this.known = known;
  }

  /**
   * The table with its cells merged again; the table itself if no cell was unfolded.
   *
   * @param known whether a text is a label of an official table
   */
  static Table of(Table table, CellReader reader, Predicate<String> known) {
    if (!isPlain(table)) {
      return table;
    }
    Refolding refolding = new Refolding(reader, known);
    List<TableRow> rows = refolding.rows(table);
    return refolding.runs < LEAST_RUNS
        ? table
        : new Table(table.number(), table.page(), table.line(), table.offset(), true, rows);
  }

  /** Whether all rows have the same number of cells and none is merged. */
  private static boolean isPlain(Table table) {
    int width = table.rows().isEmpty() ? 0 : table.rows().get(0).cells().size();
    return width > 1
        && table.rows().stream()
            .allMatch(
                row ->
                    row.cells().size() == width
                        && row.cells().stream()
                            .allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1));
  }

  private List<TableRow> rows(Table table) {
    List<Map<Integer, TableCell>> rows = new ArrayList<>();
    Map<Integer, TableCell> above = Map.of();
    int first = table.rows().get(0).cells().get(0).row();
    for (TableRow row : table.rows()) {
      Map<Integer, TableCell> cells = new TreeMap<>();
      Map<Integer, TableCell> lowest = new TreeMap<>();
      for (TableCell cell : runs(row.cells(), above)) {
        TableCell over = above.get(cell.column());
        if (over != null && same(over, cell)) {
          TableCell taller = sized(over, over.rowSpan() + 1, over.columnSpan());
          rows.get(over.row() - first).put(over.column(), taller);
          lowest.put(cell.column(), taller);
        } else {
          cells.put(cell.column(), cell);
          lowest.put(cell.column(), cell);
        }
      }
      rows.add(cells);
      above = lowest;
    }
    return rows.stream().map(cells -> new TableRow(List.copyOf(cells.values()))).toList();
  }

  /** The cells of a row, those of one label as one, and one value below a merged head. */
  private List<TableCell> runs(List<TableCell> cells, Map<Integer, TableCell> above) {
    List<TableCell> merged = new ArrayList<>();
    int from = 0;
    while (from < cells.size()) {
      TableCell first = cells.get(from);
      int end = from + 1;
      while (end < cells.size() && cells.get(end).text().equals(first.text())) {
        end++;
      }
      TableCell head = above.get(first.column());
      int span = 1;
      if (isLabel(first) && (end - from == cells.size() || known.test(first.text()))) {
        span = end - from;
        runs += span > 1 && known.test(first.text()) ? 1 : 0;
      } else if (head != null && head.columnSpan() <= end - from) {
        span = head.columnSpan();
      }
      merged.add(sized(first, 1, span));
      from += span;
    }
    return merged;
  }

  private boolean same(TableCell over, TableCell cell) {
    return over.columnSpan() == cell.columnSpan()
        && over.text().equals(cell.text())
        && isLabel(cell)
        && known.test(cell.text());
  }

  private boolean isLabel(TableCell cell) {
    return CompactText.of(cell.text()).text().length() >= SHORTEST_LABEL
        && !reader.valueLike(cell.text());
  }

  private static TableCell sized(TableCell cell, int rows, int columns) {
    return new TableCell(
        cell.row(),
        cell.column(),
        rows,
        columns,
        cell.text(),
        cell.line(),
        cell.pictures(),
        cell.origin(),
        cell.page());
  }
}
