package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;

/** Makes rows of slots of a document's table: merged cells stand in every row that they cover. */
final class SourceRows {
  /** Share of rows of one length that makes the others exceptions. */
  private static final double NEARLY_ALL = 0.8;

  /** Below this number of rows no length is usual. */
  private static final int FEW_ROWS = 8;

  private SourceRows() {}

  /** The rows of a table from top to bottom. */
  static List<SourceRow> of(Table table) {
    return of(table, false);
  }

  /** Whether each cell's column is known, so that columns can be read as rows. */
  static boolean canTurn(Table table) {
    int width = table.rows().isEmpty() ? 0 : table.rows().get(0).cells().size();
    return table.grid() || table.rows().stream().allMatch(row -> row.cells().size() == width);
  }

  /** The columns of a grid from left to right, as rows. */
  static List<SourceRow> ofColumns(Table table) {
    Map<Integer, List<TableCell>> columns = new TreeMap<>();
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        columns.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(turned(cell));
      }
    }
    List<TableRow> rows = new ArrayList<>();
    columns.forEach(
        (column, cells) -> {
          while (rows.size() < column - 1) {
            rows.add(new TableRow(List.of()));
          }
          rows.add(new TableRow(cells));
        });
    return of(
        new Table(table.number(), table.page(), table.line(), table.offset(), true, rows), true);
  }

  /** A cell whose row is its column. */
  static TableCell turned(TableCell cell) {
    return new TableCell(
        cell.column(),
        cell.row(),
        cell.columnSpan(),
        cell.rowSpan(),
        cell.text(),
        cell.line(),
        cell.pictures(),
        cell.origin(),
        cell.page());
  }

  private static List<SourceRow> of(Table table, boolean turned) {
    List<List<Slot>> rows = table.grid() ? grid(table) : sequence(table);
    boolean rectangular = table.grid() || sameLength(rows);
    boolean padded = !table.grid() && rectangular && fillsUp(rows);
    int usual = table.grid() ? 0 : usualLength(rows);
    return rows.stream()
        .map(
            slots ->
                new SourceRow(
                    table, null, slots, padded, rectangular, slots.size() < usual, turned, null))
        .toList();
  }

  /** A paragraph between two parts of a table as a row of one cell. */
  static SourceRow of(Paragraph paragraph) {
    Slot slot = new Slot(null, paragraph.text(), 1, false);
    return new SourceRow(null, paragraph, List.of(slot), false, false, false, false, null);
  }

  private static List<List<Slot>> sequence(Table table) {
    List<List<Slot>> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(row.cells().stream().map(c -> new Slot(c, c.text(), c.column(), false)).toList());
    }
    return rows;
  }

  private static List<List<Slot>> grid(Table table) {
    List<List<Slot>> rows = new ArrayList<>();
    Map<TableCell, Integer> open = new IdentityHashMap<>();
    for (TableRow row : table.rows()) {
      TreeMap<Integer, Slot> slots = new TreeMap<>();
      open.forEach(
          (cell, left) -> slots.put(cell.column(), new Slot(cell, "", cell.column(), true)));
      open.replaceAll((cell, left) -> left - 1);
      open.values().removeIf(left -> left == 0);
      for (TableCell cell : row.cells()) {
        slots.put(cell.column(), new Slot(cell, cell.text(), cell.column(), false));
        if (cell.rowSpan() > 1) {
          open.put(cell, cell.rowSpan() - 1);
        }
      }
      rows.add(List.copyOf(slots.values()));
    }
    return rows;
  }

  private static boolean sameLength(List<List<Slot>> rows) {
    return rows.size() > 2 && rows.stream().map(List::size).distinct().count() == 1;
  }

  /** The number of cells that nearly all rows of a table have, or 0 if they differ. */
  private static int usualLength(List<List<Slot>> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> rows.size() >= FEW_ROWS && entry.getValue() >= rows.size() * NEARLY_ALL)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** A title or caption followed by blank cells only shows that the format fills rows up. */
  private static boolean fillsUp(List<List<Slot>> rows) {
    return rows.stream()
        .anyMatch(
            row ->
                row.size() > 2
                    && !row.get(0).blank()
                    && row.get(0).text().strip().length() > 4
                    && row.subList(2, row.size()).stream().allMatch(Slot::blank));
  }
}
