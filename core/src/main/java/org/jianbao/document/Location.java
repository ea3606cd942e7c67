package org.jianbao.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document.
 *
 * @param paragraph number of the block, from 1
 * @param page page, from 1, or null where the format has no pages
 * @param line line of a text file, from 1, or null in other formats
 * @param cell the cell within a table block, or null outside tables
 * @param offset first character within the raw text of the paragraph or cell, in UTF-16 units from
 *     0
 * @param length number of UTF-16 units; 0 for a place without text
 */
public record Location(
    int paragraph,
    @Nullable Integer page,
    @Nullable Integer line,
    @Nullable CellPosition cell,
    int offset,
    int length) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Location other
        && paragraph == other.paragraph
        && offset == other.offset
        && length == other.length
        && Objects.equals(page, other.page)
        && Objects.equals(line, other.line)
        && Objects.equals(cell, other.cell);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * paragraph + offset) + Objects.hashCode(cell);
  }
}
