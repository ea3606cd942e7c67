package org.jianbao.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jianbao.document.ReadingException;

/** The tables in one another at the place that reading has come to. */
public final class OpenTables {
  private final List<Content> story;
  private final StoryLimits limits;
  private final int maxDepth;
  private final Deque<OpenTable> open = new ArrayDeque<>();

  /**
   * Begins outside tables.
   *
   * @param story takes what stands outside tables
   * @param maxDepth deeper tables are read as text of the cell that holds them
   */
  public OpenTables(List<Content> story, StoryLimits limits, int maxDepth) {
    this.story = story;
    this.limits = limits;
    this.maxDepth = Math.max(0, maxDepth);
  }

  /** A table that is not complete yet. */
  private static final class OpenTable {
    private final EdgeGrid grid = new EdgeGrid();
    private List<RawCell> cells = new ArrayList<>();
    private List<Content> contents = new ArrayList<>();
  }

  /** Where what is read next belongs: the cell that is open, or the story. */
  public List<Content> contents() {
    return open.isEmpty() ? story : open.element().contents;
  }

  /** Opens or closes tables until there are so many. */
  public void moveTo(int depth) throws ReadingException {
    int wanted = Math.min(depth, maxDepth);
    closeTo(wanted);
    while (open.size() < wanted) {
      open.push(new OpenTable());
    }
  }

  /** Closes the tables beyond a depth. */
  public void closeTo(int depth) throws ReadingException {
    while (open.size() > depth) {
      OpenTable table = open.element();
      if (!table.contents.isEmpty()) {
        endCell();
      }
      if (!table.cells.isEmpty()) {
        endRow(new RowLayout(0), /* deleted= */ false);
      }
      open.pop();
      if (!table.grid.isEmpty()) {
        contents().add(table.grid.build());
      }
    }
  }

  /** The cell that is open is complete. */
  public void endCell() throws ReadingException {
    OpenTable table = open.peek();
    if (table == null) {
      return;
    }
    limits.countCell();
    RawCell cell = new RawCell();
    cell.setContents(table.contents);
    table.cells.add(cell);
    table.contents = new ArrayList<>();
  }

  /**
   * The row that is open is complete.
   *
   * @param deleted whether its end is taken out: it is left out, unless something is left in it
   */
  public void endRow(RowLayout layout, boolean deleted) {
    OpenTable table = open.peek();
    if (table == null) {
      return;
    }
    if (!deleted || !table.cells.stream().allMatch(cell -> cell.contents().isEmpty())) {
      table.grid.addRow(layout.lay(table.cells));
    }
    table.cells = new ArrayList<>();
    table.contents = new ArrayList<>();
  }
}
