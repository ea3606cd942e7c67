package org.jianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param row row in the grid, from 1
 * @param column column in the grid, from 1; in a table that is no grid, the cell's position in its
 *     row
 * @param rowSpan number of rows covered, at least 1
 * @param columnSpan number of columns covered, at least 1
 * @param text the raw text; paragraphs and lines of the cell are separated by {@code \n}
 * @param line line of a text file on which the cell begins, from 1, or null in other formats
 * @param pictures number of pictures in the cell
 * @param origin where the cell stands in running text, if the document has no table there but
 *     understanding made one of its text; the first of several such places
 * @param page page on which the cell begins, from 1, if another than that of its table, which goes
 *     on over pages; else null
 */
public record TableCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    @Nullable Integer line,
    int pictures,
    @Nullable Location origin,
    @Nullable Integer page) {

  public TableCell {
    if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("cells and spans are counted from 1");
    }
  }

  /** A cell on the page of its table. */
  public TableCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      @Nullable Integer line,
      int pictures,
      @Nullable Location origin) {
    this(row, column, rowSpan, columnSpan, text, line, pictures, origin, null);
  }

  /** A cell of the document. */
  public TableCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      @Nullable Integer line,
      int pictures) {
    this(row, column, rowSpan, columnSpan, text, line, pictures, null);
  }
}
