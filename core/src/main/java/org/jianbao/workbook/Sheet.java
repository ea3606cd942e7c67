package org.jianbao.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook (工作表).
 *
 * @param name what stands on its tab
 * @param hidden whether it is not shown
 * @param rows the rows in which anything stands, hidden ones too
 */
public record Sheet(String name, boolean hidden, List<Row> rows) {

  /** Makes it immutable. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * A row with something in it.
   *
   * @param number from 1, as it stands at the side
   * @param cells its cells that are not blank, from left to right
   */
  public record Row(int number, List<Cell> cells) {

    /** Makes it immutable. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, counted from 0; "" if nothing does. */
    public String text(int column) {
      return cell(column).map(Cell::text).orElse("");
    }

    /** The cell in a column, counted from 0, if it is not blank. */
    public Optional<Cell> cell(int column) {
      return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
  }

  /**
   * A cell with something in it.
   *
   * @param column from 0
   * @param text without white space at the ends; numbers as plain decimals, dates as 2024-01-31; in
   *     each cell of a merged range what stands in the range
   * @param mergedFrom first column of the merged range that it belongs to, or {@link #SINGLE}
   */
  public record Cell(int column, String text, int mergedFrom) {
    /** A cell that is not merged with others. */
    public static final int SINGLE = -1;
  }

  /**
   * A cell's name: B12.
   *
   * @param row from 1
   * @param column from 0
   */
  public static String cellName(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row).toString();
  }

  /** The column of a cell's name, from 0; -1 if it is none. */
  static int columnOf(String cellName) {
    int column = 0;
    int at = 0;
    while (at < cellName.length() && at < 3 && isLetter(cellName.charAt(at))) {
      column = column * 26 + cellName.charAt(at) - 'A' + 1;
      at++;
    }
    return column - 1;
  }

  /** The row of a cell's name, from 1; 0 if it is none. */
  static int rowOf(String cellName) {
    String digits = cellName.replaceFirst("^[A-Z]*", "");
    return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
