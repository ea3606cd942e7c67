package org.jianbao.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.Ruling;
import org.jianbao.writing.CellGrid;

/** Lays a table out: columns of equal width, text wrapped in its cells, all edges ruled. */
final class TableComposer {
  private static final double PADDING = 2;

  private final CellGrid grid;
  private final double left;
  private final double column;
  private final double size;
  private final double[] heights;

  TableComposer(Table table, double left, double width, double size) {
    this.grid = CellGrid.of(table);
    this.left = left;
    this.column = width / Math.max(1, grid.width());
    this.size = size;
    this.heights = new double[grid.height()];
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        if (cell.rowSpan() == 1) {
          grow(cell);
        }
      }
    }
    for (TableRow row : table.rows()) {
      row.cells().forEach(this::grow);
    }
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.max(heights[i], size + 2 * PADDING);
    }
  }

  /** Makes the last row of a cell higher until all its lines have room. */
  private void grow(TableCell cell) {
    int last = Math.min(heights.length, cell.row() - 1 + cell.rowSpan()) - 1;
    double needed = lines(cell).size() * pitch() + 2 * PADDING - height(cell.row() - 1, last + 1);
    heights[last] += Math.max(0, needed);
  }

  private double pitch() {
    return size * 1.2;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      height += heights[i];
    }
    return height;
  }

  private List<String> lines(TableCell cell) {
    double width = cell.columnSpan() * column - 2 * PADDING;
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\n", -1)) {
      String rest = line.strip();
      do {
        int end = PageComposer.fitting(rest, width, size);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      } while (!rest.isEmpty());
    }
    return lines;
  }

  int rows() {
    return heights.length;
  }

  /** The row up to which all fits, none that a merged cell ties to a later one if possible. */
  int fitting(int from, double room) {
    int most = from;
    int untied = from;
    for (int to = from + 1; to <= heights.length && height(from, to) <= room; to++) {
      most = to;
      if (!isTied(to)) {
        untied = to;
      }
    }
    // A page's worth of rows may be tied together; then they are torn.
    return untied > from || most < heights.length && height(from, tiedFrom(from)) < 600
        ? untied
        : most;
  }

  private int tiedFrom(int from) {
    int to = from + 1;
    while (to < heights.length && isTied(to)) {
      to++;
    }
    return to;
  }

  /** Whether a cell reaches over the upper edge of a row. */
  private boolean isTied(int row) {
    if (row >= heights.length) {
      return false;
    }
    for (int x = 1; x <= grid.width(); x++) {
      TableCell cell = grid.at(row + 1, x);
      if (cell != null && cell.row() <= row) {
        return true;
      }
    }
    return false;
  }

  /** Draws some rows; gives where they end. */
  double draw(int from, int to, double top, List<Glyph> glyphs, List<Ruling> rulings) {
    LinkedHashSet<TableCell> cells = new LinkedHashSet<>();
    for (int y = from; y < to; y++) {
      for (int x = 1; x <= grid.width(); x++) {
        TableCell cell = grid.at(y + 1, x);
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    for (TableCell cell : cells) {
      int first = Math.max(from, cell.row() - 1);
      int last = Math.min(to, cell.row() - 1 + cell.rowSpan());
      double x1 = left + (cell.column() - 1) * column;
      double x2 = x1 + cell.columnSpan() * column;
      double y1 = top + height(from, first);
      double y2 = top + height(from, last);
      rulings.add(new Ruling(true, y1, x1, x2));
      rulings.add(new Ruling(true, y2, x1, x2));
      rulings.add(new Ruling(false, x1, y1, y2));
      rulings.add(new Ruling(false, x2, y1, y2));
      if (cell.row() - 1 >= from) {
        text(cell, x1, x2, y1, y2, glyphs);
      }
    }
    return top + height(from, to);
  }

  /** Writes the text of a cell into its middle. */
  private void text(
      TableCell cell, double x1, double x2, double y1, double y2, List<Glyph> glyphs) {
    List<String> lines = lines(cell);
    double y = (y1 + y2 - lines.size() * pitch()) / 2 + (pitch() - size) / 2;
    for (String line : lines) {
      double width = line.codePoints().mapToDouble(PageComposer::width).sum() * size;
      double x = (x1 + x2 - width) / 2;
      for (int character : line.codePoints().toArray()) {
        x = PageComposer.glyph(glyphs, character, x, y, size);
      }
      y += pitch();
    }
  }
}
