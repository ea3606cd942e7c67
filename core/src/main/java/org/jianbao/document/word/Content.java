package org.jianbao.document.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a story (body, cell, text box) as read, before blocks are made of it. */
public sealed interface Content {

  /**
   * A paragraph that has text or pictures.
   *
   * @param origins where its text was read, or null if nobody asked
   */
  record Passage(String text, boolean heading, int pictures, @Nullable Origins origins)
      implements Content {

    /** A paragraph of unknown origin. */
    public Passage(String text, boolean heading, int pictures) {
      this(text, heading, pictures, null);
    }
  }

  /**
   * A table.
   *
   * @param cells number of cells, all rows together
   * @param nestedCells number of cells of the tables within its cells
   */
  record Grid(List<List<GridCell>> rows, int cells, int nestedCells) implements Content {

    /** Whether the table merely frames or arranges what stands in its cells. */
    boolean isLayout() {
      return cells == 1
          || nestedCells > cells
          || nestedCells > 0 && rows.stream().allMatch(row -> row.size() <= 1);
    }
  }

  /**
   * A cell with its place and spans in the grid, counted from 1.
   *
   * @param element number of its element in the file, 0 if nobody asked
   */
  record GridCell(
      int row, int column, int rowSpan, int columnSpan, List<Content> contents, int element) {}
}
