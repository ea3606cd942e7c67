package org.jianbao.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in this row, from left to right; may be empty where all are
 *     covered by merged cells of rows above
 */
public record TableRow(List<TableCell> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }
}
