package org.jianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jsoup.nodes.Element;

/**
 * Puts the cells of a table into a grid, merged cells resolved as browsers do. Columns at the right
 * in which no cell begins are cut off, so that {@code colspan="100"} only means: all columns.
 */
final class TableGrid {
  /** Columns of the widest table that is read. */
  static final int MAX_COLUMNS = 64;

  /** Rows or columns that a merged cell may cover at most. */
  static final int MAX_SPAN = 1000;

  private final int cellLimit;
  private final List<List<TableCell>> rows = new ArrayList<>();

  /** For each column the first row, from 0, that no merged cell from above covers. */
  private final int[] freeFrom = new int[MAX_COLUMNS];

  private int cells;
  private int width;

  private TableGrid(int cellLimit) {
    this.cellLimit = cellLimit;
  }

  /**
   * The rows of a table.
   *
   * @param cellLimit number of cells that the document may still have
   * @throws ReadingException ({@link ProblemCode#TOO_LARGE}) if there are more cells, or more
   *     columns than are read
   */
  static List<TableRow> of(TableRows table, int cellLimit) throws ReadingException {
    TableGrid grid = new TableGrid(cellLimit);
    for (List<Element> group : table.groups()) {
      int end = grid.rows.size() + group.size();
      for (Element row : group) {
        grid.add(TableRows.cellsOf(row), end);
      }
    }
    return grid.rows.stream().map(row -> new TableRow(grid.trimmed(row))).toList();
  }

  private void add(List<Element> elements, int endOfGroup) throws ReadingException {
    cells += elements.size();
    if (cells > cellLimit) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "表格超过 " + HtmlReader.MAX_CELLS + " 个单元格，不予读取");
    }
    int row = rows.size();
    List<TableCell> line = new ArrayList<>();
    int column = 0;
    int left = elements.size();
    for (Element element : elements) {
      while (column < MAX_COLUMNS && freeFrom[column] > row) {
        column++;
      }
      if (column >= MAX_COLUMNS) {
        throw new ReadingException(ProblemCode.TOO_LARGE, "表格超过 " + MAX_COLUMNS + " 列，不予读取");
      }
      left--;
      int columnSpan = columnSpan(element, row, column, left);
      int rowSpan = rowSpan(element, endOfGroup - row);
      CellLines lines = CellLines.of(element);
      line.add(
          new TableCell(
              row + 1, column + 1, rowSpan, columnSpan, lines.text(), null, lines.pictures()));
      width = Math.max(width, column + 1);
      for (int end = column + columnSpan; column < end; column++) {
        freeFrom[column] = row + rowSpan;
      }
    }
    rows.add(line);
  }

  /** The columns covered: free ones, and leaving room for the cells that follow in the row. */
  private int columnSpan(Element element, int row, int column, int following) {
    int most = Math.min(span(element, "colspan"), MAX_COLUMNS - column - following);
    int span = 1;
    while (span < most && freeFrom[column + span] <= row) {
      span++;
    }
    return span;
  }

  private static int rowSpan(Element element, int rowsLeft) {
    boolean toTheEnd = element.attr("rowspan").strip().equals("0");
    return toTheEnd ? rowsLeft : Math.min(span(element, "rowspan"), rowsLeft);
  }

  private static int span(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    int span = 0;
    for (int i = 0; i < value.length() && Character.digit(value.charAt(i), 10) >= 0; i++) {
      span = Math.min(MAX_SPAN, span * 10 + Character.digit(value.charAt(i), 10));
    }
    return Math.max(1, span);
  }

  private List<TableCell> trimmed(List<TableCell> row) {
    return row.stream().map(this::trimmed).toList();
  }

  private TableCell trimmed(TableCell cell) {
    int span = Math.min(cell.columnSpan(), width - cell.column() + 1);
    return new TableCell(
        cell.row(), cell.column(), cell.rowSpan(), span, cell.text(), null, cell.pictures());
  }
}
