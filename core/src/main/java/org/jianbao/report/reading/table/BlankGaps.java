package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Location;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds blank cells where a table has lost its borders: the same gap stands between all cells, and
 * a gap twice as wide, or one more empty line, is a cell that shows nothing.
 */
final class BlankGaps {
  /** Share of gaps of one width that makes it the usual one. */
  private static final double NEARLY_ALL = 0.7;

  private static final int FEWEST = 10;

  private BlankGaps() {}

  /**
   * The values of a row with the blank ones, or null if the gaps do not tell.
   *
   * @param values the slots that show a value
   * @param columns number of columns of the table
   */
  static @Nullable List<Slot> fill(SourceRow row, List<Slot> values, int columns) {
    Table table = row.table();
    List<TableCell> cells = new ArrayList<>();
    row.slots().forEach(slot -> cells.add(slot.cell()));
    if (table == null || cells.contains(null) || values.stream().anyMatch(Slot::blank)) {
      return null;
    }
    int width = usual(table);
    TableCell before =
        values.size() < cells.size()
            ? cells.get(cells.size() - values.size() - 1)
            : beside(table, cells.get(0).row() - 1, /* last= */ true);
    if (width == 0 || before == null) {
      return null;
    }
    List<Slot> filled = new ArrayList<>();
    for (Slot value : values) {
      add(filled, before, blanks(before, value.cell(), width));
      filled.add(value);
      before = value.cell();
    }
    int missing = columns - filled.size();
    TableCell next = beside(table, cells.get(0).row() + 1, /* last= */ false);
    if (missing > 0 && next != null && blanks(before, next, width) == missing) {
      add(filled, before, missing);
    }
    return filled.size() == columns ? filled : null;
  }

  private static void add(List<Slot> filled, TableCell behind, int count) {
    for (int i = 0; i < count; i++) {
      filled.add(new Slot(behind, "", behind.column(), false, behind.text().length()));
    }
  }

  /** The first or last cell of a row, or null if there is none. */
  private static @Nullable TableCell beside(Table table, int number, boolean last) {
    for (TableRow row : table.rows()) {
      List<TableCell> cells = row.cells();
      if (!cells.isEmpty() && cells.get(0).row() == number) {
        return cells.get(last ? cells.size() - 1 : 0);
      }
    }
    return null;
  }

  /** The width of nearly all gaps, 0 if they differ. */
  private static int usual(Table table) {
    Map<Integer, Integer> counts = new HashMap<>();
    int all = 0;
    for (TableRow row : table.rows()) {
      for (int i = 1; i < row.cells().size(); i++) {
        counts.merge(gap(row.cells().get(i - 1), row.cells().get(i)), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (all >= FEWEST && entry.getValue() >= all * NEARLY_ALL) {
        return entry.getKey();
      }
    }
    return 0;
  }

  /** Number of blank cells that a gap leaves room for; −1 if it is no multiple of the usual one. */
  private static int blanks(TableCell one, @Nullable TableCell next, int width) {
    int gap = next == null ? 0 : gap(one, next);
    return gap % width == 0 && gap / width > 0 ? gap / width - 1 : -1;
  }

  /** Characters between two cells; negative, the number of lines if they stand on several. */
  private static int gap(TableCell one, TableCell next) {
    Location from = one.origin();
    Location to = next.origin();
    if (from == null || to == null) {
      return 0;
    }
    if (from.paragraph() == to.paragraph()) {
      return Math.max(0, to.offset() - from.offset() - from.length());
    }
    Integer fromLine = from.line();
    Integer toLine = to.line();
    return fromLine == null || toLine == null ? 0 : fromLine - toLine;
  }
}
