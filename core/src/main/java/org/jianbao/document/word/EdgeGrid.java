package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jianbao.document.word.Content.Grid;

/**
 * Makes a grid of rows whose cells are given by their left and right edges, as in doc and rtf: the
 * edges of all rows together are the lines between the columns.
 */
public final class EdgeGrid {
  /** Edges not farther apart than this are one line; in twips, a twentieth of a point. */
  private static final int TOLERANCE = 30;

  private final List<EdgeRow> rows = new ArrayList<>();

  /** Makes an empty one. */
  public EdgeGrid() {}

  /** A cell and where its edges are, in twips. */
  public record EdgeCell(int left, int right, RawCell cell) {}

  private record EdgeRow(List<EdgeCell> cells) {}

  /** Adds a row; its cells stand from left to right. */
  public void addRow(List<EdgeCell> cells) {
    List<EdgeCell> wide = new ArrayList<>(cells.size());
    for (EdgeCell cell : cells) {
      boolean narrow = cell.right - cell.left <= TOLERANCE;
      if (!narrow || !cell.cell.contents().isEmpty()) {
        wide.add(cell);
      }
    }
    rows.add(new EdgeRow(wide));
  }

  /** Whether there is no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The grid of all rows. */
  public Grid build() {
    int[] lines = lines();
    GridBuilder grid = new GridBuilder();
    for (EdgeRow row : rows) {
      List<RawCell> cells = new ArrayList<>(row.cells.size());
      int before = 0;
      int at = -1;
      for (EdgeCell cell : row.cells) {
        int left = index(lines, cell.left);
        if (at < 0) {
          before = left;
          at = left;
        }
        int right = Math.max(at + 1, index(lines, cell.right));
        cell.cell.claimSpan(right - at);
        cells.add(cell.cell);
        at = right;
      }
      grid.addRow(cells, before);
    }
    return grid.build();
  }

  private int[] lines() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (EdgeRow row : rows) {
      for (EdgeCell cell : row.cells) {
        edges.add(cell.left);
        edges.add(cell.right);
      }
    }
    List<Integer> lines = new ArrayList<>();
    int last = 0;
    for (int edge : edges) {
      if (lines.isEmpty() || edge - (long) last > TOLERANCE) {
        lines.add(edge);
        last = edge;
      }
    }
    return lines.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The number of the line that an edge belongs to: the last one that is not beyond it. */
  private static int index(int[] lines, int edge) {
    int low = 0;
    int high = lines.length - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (lines[middle] <= edge) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
