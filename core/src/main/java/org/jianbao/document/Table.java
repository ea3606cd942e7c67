package org.jianbao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param offset where the table begins in the raw paragraph of whose text understanding made it; 0
 *     for a table of the document
 * @param grid true if the cells' columns and spans are those of a real grid (docx, html); false if
 *     the format gave only a sequence of cells for each row (text), where column spans are lost and
 *     vertically merged cells come as empty cells
 * @param inferred true if nothing draws the cells: rows and columns are told by where text stands
 *     on a page
 * @param rows the rows from top to bottom; a merged cell stands in the row where it begins, and the
 *     places it covers below hold no cell
 */
public record Table(
    int number,
    @Nullable Integer page,
    @Nullable Integer line,
    int offset,
    boolean grid,
    boolean inferred,
    List<TableRow> rows)
    implements Block {

  public Table {
    if (number < 1) {
      throw new IllegalArgumentException("blocks are counted from 1: " + number);
    }
    rows = List.copyOf(rows);
  }

  /** A table whose cells the format gives. */
  public Table(
      int number,
      @Nullable Integer page,
      @Nullable Integer line,
      int offset,
      boolean grid,
      List<TableRow> rows) {
    this(number, page, line, offset, grid, /* inferred= */ false, rows);
  }

  /** A table of the document. */
  public Table(
      int number,
      @Nullable Integer page,
      @Nullable Integer line,
      boolean grid,
      List<TableRow> rows) {
    this(number, page, line, 0, grid, rows);
  }

  /** The place of {@code length} characters from {@code from} of a cell's raw text. */
  public Location at(TableCell cell, int from, int length) {
    Location origin = cell.origin();
    if (origin != null) {
      int start = Math.min(from, origin.length());
      return new Location(
          origin.paragraph(),
          origin.page(),
          origin.line(),
          null,
          origin.offset() + start,
          Math.min(length, origin.length() - start));
    }
    return new Location(
        number,
        cell.page() == null ? page : cell.page(),
        cell.line() == null ? line : cell.line(),
        new CellPosition(cell.row(), cell.column()),
        from,
        length);
  }

  /** The place of a whole cell. */
  public Location at(TableCell cell) {
    return at(cell, 0, cell.text().length());
  }
}
