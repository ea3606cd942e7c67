package org.jianbao.writing;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The places of a table with the cell that covers each.
 *
 * @param height number of rows
 * @param width number of columns
 */
public record CellGrid(int height, int width, Map<CellPosition, TableCell> cells) {

  /** The places of a table. */
  public static CellGrid of(Table table) {
    Map<CellPosition, TableCell> cells = new HashMap<>();
    int width = 0;
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            cells.put(new CellPosition(r, c), cell);
            width = Math.max(width, c);
          }
        }
      }
    }
    return new CellGrid(table.rows().size(), width, cells);
  }

  /** The cell that covers a place, or null. */
  public @Nullable TableCell at(int row, int column) {
    return cells.get(new CellPosition(row, column));
  }

  /** The last column that a cell covers in a row. */
  public int width(int row) {
    int last = width;
    while (last > 0 && at(row, last) == null) {
      last--;
    }
    return last;
  }

  /** The text of the cell that begins at a place; "" within a merged cell. */
  public String text(int row, int column) {
    TableCell cell = at(row, column);
    return cell != null && cell.row() == row && cell.column() == column ? cell.text() : "";
  }
}
