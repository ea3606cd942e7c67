package org.jianbao.document.word;

import java.util.List;

/** A piece of a story (body, cell, text box) as read, before blocks are made of it. */
public sealed interface Content {

  /** A paragraph that has text or pictures. */
  record Passage(String text, boolean heading, int pictures) implements Content {}

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

  /** A cell with its place and spans in the grid, counted from 1. */
  record GridCell(int row, int column, int rowSpan, int columnSpan, List<Content> contents) {}
}
