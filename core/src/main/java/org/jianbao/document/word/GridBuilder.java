package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianbao.document.word.Content.Grid;
import org.jianbao.document.word.Content.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a table into its grid, row by row. A vertically merged cell grows while the
 * cell below continues it in the same columns; within the grid no two cells overlap. Lines of the
 * grid at which no cell begins or ends are none: nobody sees them.
 */
public final class GridBuilder {
  /** Makes an empty grid. */
  public GridBuilder() {}

  private final List<List<Slot>> rows = new ArrayList<>();
  private @Nullable Slot[] open = new @Nullable Slot[StoryLimits.MAX_COLUMNS + 1];

  /**
   * Adds a row.
   *
   * @param before number of columns left free before the first cell
   */
  public void addRow(List<RawCell> cells, int before) {
    @Nullable Slot[] nextOpen = new @Nullable Slot[StoryLimits.MAX_COLUMNS + 1];
    List<Slot> row = new ArrayList<>();
    int column = 1 + Math.min(before, StoryLimits.MAX_COLUMNS - 1);
    Slot last = null;
    for (RawCell cell : joined(cells)) {
      if (column > StoryLimits.MAX_COLUMNS && last != null) {
        last.contents.addAll(cell.contents());
        continue;
      }
      int span = Math.min(cell.span(), StoryLimits.MAX_COLUMNS + 1 - column);
      Slot above = open[column];
      if (cell.continuesAbove() && above != null && above.columnSpan == span) {
        above.rowSpan++;
        nextOpen[column] = above;
        last = above;
      } else {
        last = new Slot(rows.size() + 1, column, span, cell);
        row.add(last);
        if (cell.mergesDown()) {
          nextOpen[column] = last;
        }
      }
      column += span;
    }
    rows.add(row);
    open = nextOpen;
  }

  /** The grid of all rows so far. */
  public Grid build() {
    int[] columns = columns();
    int cells = 0;
    int nested = 0;
    List<List<GridCell>> result = new ArrayList<>(rows.size());
    for (List<Slot> row : rows) {
      List<GridCell> done = new ArrayList<>(row.size());
      for (Slot slot : row) {
        done.add(slot.toCell(columns));
        nested += nestedCells(slot.contents);
      }
      cells += done.size();
      result.add(done);
    }
    return new Grid(result, cells, nested);
  }

  /** For each line, the column that begins there when lines without an edge of a cell are none. */
  private int[] columns() {
    BitSet edges = new BitSet();
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        edges.set(slot.column);
        edges.set(slot.column + slot.columnSpan);
      }
    }
    int[] columns = new int[edges.length()];
    int column = 0;
    for (int line = edges.nextSetBit(0); line >= 0; line = edges.nextSetBit(line + 1)) {
      column++;
      columns[line] = column;
    }
    return columns;
  }

  private static List<RawCell> joined(List<RawCell> cells) {
    List<RawCell> joined = new ArrayList<>(cells.size());
    for (RawCell cell : cells) {
      RawCell host = cell.host(joined);
      if (host != null) {
        host.absorb(cell);
      } else if (!cell.deleted()) {
        joined.add(cell);
      }
    }
    return joined;
  }

  private static int nestedCells(List<Content> contents) {
    int count = 0;
    for (Content content : contents) {
      if (content instanceof Grid grid) {
        count += grid.cells() + grid.nestedCells();
      }
    }
    return count;
  }

  /** A cell that may still grow downwards. */
  private static final class Slot {
    private final int row;
    private final int column;
    private final int columnSpan;
    private final List<Content> contents;
    private final int element;
    private int rowSpan = 1;

    Slot(int row, int column, int columnSpan, RawCell cell) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      contents = cell.contents();
      element = cell.element();
    }

    GridCell toCell(int[] columns) {
      int from = columns[column];
      int to = columns[column + columnSpan];
      return new GridCell(row, from, rowSpan, to - from, contents, element);
    }
  }
}
