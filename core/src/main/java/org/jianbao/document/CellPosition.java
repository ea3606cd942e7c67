package org.jianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * A cell's position in the grid of its table.
 *
 * @param row from 1
 * @param column from 1
 */
public record CellPosition(int row, int column) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof CellPosition other && row == other.row && column == other.column;
  }

  @Override
  public int hashCode() {
    return 31 * row + column;
  }
}
