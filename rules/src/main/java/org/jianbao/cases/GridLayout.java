package org.jianbao.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;

/** Lays cells with spans out on a grid, row by row, each cell at the first free column. */
final class GridLayout {
  private final Set<CellPosition> taken = new HashSet<>();
  private final List<TableRow> rows = new ArrayList<>();
  private List<TableCell> row = new ArrayList<>();

  /** Adds a cell to the row under construction. */
  GridLayout cell(String text, int rowSpan, int columnSpan) {
    int at = rows.size() + 1;
    int column = 1;
    while (taken.contains(new CellPosition(at, column))) {
      column++;
    }
    for (int r = at; r < at + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken.add(new CellPosition(r, c));
      }
    }
    row.add(
        new TableCell(at, column, rowSpan, columnSpan, text, /* line= */ null, /* pictures= */ 0));
    return this;
  }

  /** Adds a cell that covers one place. */
  GridLayout cell(CaseCell cell) {
    return cell(cell.text(), 1, 1);
  }

  /** Ends the row under construction. */
  void end() {
    rows.add(new TableRow(row));
    row = new ArrayList<>();
  }

  /** The table with the rows ended so far. */
  Table table(int number) {
    return new Table(number, /* page= */ null, /* line= */ null, /* grid= */ true, rows);
  }
}
