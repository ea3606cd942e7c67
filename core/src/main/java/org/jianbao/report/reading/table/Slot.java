package org.jianbao.report.reading.table;

import java.util.List;
import java.util.Objects;
import org.jianbao.document.TableCell;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A place in a row that holds a cell or is covered by a merged cell of a row above.
 *
 * @param cell the cell, or the one from above that covers this place; null for a caption that
 *     stands as a paragraph between the parts of a table
 * @param text the raw text, "" if covered
 * @param column first grid column, from 1
 * @param offset where the text begins in the cell
 */
record Slot(@Nullable TableCell cell, String text, int column, boolean covered, int offset) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Slot other
        && column == other.column
        && offset == other.offset
        && covered == other.covered
        && text.equals(other.text)
        && Objects.equals(cell, other.cell);
  }

  @Override
  public int hashCode() {
    return 31 * column + text.hashCode();
  }

  /** A whole cell. */
  Slot(@Nullable TableCell cell, String text, int column, boolean covered) {
    this(cell, text, column, covered, 0);
  }

  /** A part of this slot's text, for one of several values that the cell holds. */
  Slot part(int from, int to) {
    return new Slot(cell, text.substring(from, to), column, covered, offset + from);
  }

  /** First grid column behind it. */
  int end() {
    return column + (cell == null ? 1 : cell.columnSpan());
  }

  /** Whether no two of these slots, ordered by column, stand over the same column. */
  static boolean apart(List<Slot> slots) {
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i).column() < slots.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it shows nothing but white space. */
  boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Fold.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
