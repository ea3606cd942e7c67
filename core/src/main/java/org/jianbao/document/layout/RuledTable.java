package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as its ruling lines draw it on one page.
 *
 * @param xs the x of its vertical edges, ascending
 * @param ys the y of its horizontal edges, ascending
 * @param cells its cells from top to bottom and left to right
 * @param inferred whether some of the sides are not drawn, but told by where text stands
 */
record RuledTable(int page, double[] xs, double[] ys, List<RuledCell> cells, boolean inferred) {
  /** Edges of the largest table; beyond it is a drawing. */
  private static final int MOST_EDGES = 400;

  private static final int MOST_COLUMNS = 64;

  /** Points by which lines must go beyond the last edge, so that another is there. */
  private static final double BEYOND = 6;

  /** So many of them must. */
  private static final int LINES = 2;

  /** Share of a cell's side that must be drawn. */
  private static final double DRAWN = 0.6;

  /**
   * A cell.
   *
   * @param column its first column, from 0
   * @param row its first row, from 0
   * @param columns number of columns it covers
   * @param rows number of rows it covers
   * @param open whether the table's right edge, drawn elsewhere, is not drawn beside it
   * @param tornAbove whether it begins at the table's top, where no line is drawn
   * @param tornBelow whether it ends at the table's bottom, where no line is drawn
   */
  record RuledCell(
      int column,
      int row,
      int columns,
      int rows,
      boolean open,
      boolean tornAbove,
      boolean tornBelow) {}

  /** The same table, if one of these sides that nothing draws is among its lines. */
  RuledTable withSides(List<Ruling> sides) {
    boolean any =
        sides.stream()
            .anyMatch(
                side ->
                    side.horizontal()
                        ? isWithin(side, left(), right(), top(), bottom())
                        : isWithin(side, top(), bottom(), left(), right()));
    return any ? new RuledTable(page, xs, ys, cells, /* inferred= */ true) : this;
  }

  /** Whether a line meets a stretch along it, at a position of another across it. */
  private static boolean isWithin(Ruling line, double from, double to, double first, double last) {
    return line.position() > first - Lattice.NEAR
        && line.position() < last + Lattice.NEAR
        && line.to() > from
        && line.from() < to;
  }

  /** The table that lines draw together; null if they draw none. */
  static @Nullable RuledTable of(int page, List<Ruling> rulings) {
    double[] xs = withEnds(edges(rulings, /* horizontal= */ false), rulings, /* ends= */ true);
    double[] ys = withEnds(edges(rulings, /* horizontal= */ true), rulings, /* ends= */ false);
    if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) {
      return null;
    }
    if (ys.length > MOST_EDGES || xs.length > MOST_COLUMNS) {
      return null;
    }
    boolean[][] right = new boolean[ys.length - 1][xs.length];
    boolean[][] below = new boolean[ys.length][xs.length - 1];
    for (int y = 0; y < ys.length - 1; y++) {
      for (int x = 0; x < xs.length; x++) {
        right[y][x] = drawn(rulings, /* horizontal= */ false, xs[x], ys[y], ys[y + 1]);
      }
    }
    for (int y = 0; y < ys.length; y++) {
      for (int x = 0; x < xs.length - 1; x++) {
        below[y][x] = drawn(rulings, /* horizontal= */ true, ys[y], xs[x], xs[x + 1]);
      }
    }
    return new RuledTable(
        page, xs, ys, cells(right, below, xs.length - 1, ys.length - 1), /* inferred= */ false);
  }

  private static double[] edges(List<Ruling> rulings, boolean horizontal) {
    double[] sorted =
        rulings.stream()
            .filter(ruling -> ruling.horizontal() == horizontal)
            .mapToDouble(Ruling::position)
            .sorted()
            .toArray();
    List<Double> edges = new ArrayList<>();
    for (double position : sorted) {
      if (edges.isEmpty() || position - edges.get(edges.size() - 1) > Lattice.NEAR) {
        edges.add(position);
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Edges, and one more at either end where several lines of the other direction end beyond them: a
   * table may have no line at its sides, or none where the page ends.
   *
   * @param ends whether the ends of horizontal lines are looked at, else of vertical ones
   */
  private static double[] withEnds(double[] edges, List<Ruling> rulings, boolean ends) {
    List<Ruling> across = rulings.stream().filter(one -> one.horizontal() == ends).toList();
    double first = edges.length == 0 ? Double.MAX_VALUE : edges[0];
    double last = edges.length == 0 ? -Double.MAX_VALUE : edges[edges.length - 1];
    double[] before =
        across.stream()
            .mapToDouble(Ruling::from)
            .filter(at -> at < first - BEYOND)
            .sorted()
            .toArray();
    double[] behind =
        across.stream().mapToDouble(Ruling::to).filter(at -> at > last + BEYOND).sorted().toArray();
    DoubleStream all = Arrays.stream(edges);
    if (before.length >= LINES) {
      all = DoubleStream.concat(DoubleStream.of(before[before.length / 2]), all);
    }
    if (behind.length >= LINES
        && (edges.length > 0 || before.length < LINES || behind[0] > before[0] + BEYOND)) {
      all = DoubleStream.concat(all, DoubleStream.of(behind[behind.length / 2]));
    }
    return all.toArray();
  }

  private static boolean drawn(
      List<Ruling> rulings, boolean horizontal, double position, double from, double to) {
    double covered = 0;
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() == horizontal
          && Math.abs(ruling.position() - position) <= 2 * Lattice.NEAR) {
        covered += Math.max(0, Math.min(ruling.to(), to) - Math.max(ruling.from(), from));
      }
    }
    return covered >= (to - from) * DRAWN;
  }

  private static List<RuledCell> cells(
      boolean[][] right, boolean[][] below, int columns, int rows) {
    boolean[][] taken = new boolean[rows][columns];
    int drawn = 0;
    for (boolean[] row : right) {
      drawn += row[columns] ? 1 : 0;
    }
    boolean edge = drawn >= rows * DRAWN;
    List<RuledCell> cells = new ArrayList<>();
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        if (taken[y][x]) {
          continue;
        }
        int width = 1;
        while (x + width < columns && !right[y][x + width] && !taken[y][x + width]) {
          width++;
        }
        int height = 1;
        while (y + height < rows && open(right, below, taken, x, y + height, width)) {
          height++;
        }
        for (int i = y; i < y + height; i++) {
          for (int j = x; j < x + width; j++) {
            taken[i][j] = true;
          }
        }
        boolean open = edge && x + width == columns && !right[y][columns];
        boolean tornAbove = y == 0 && isFree(below[0], x, width);
        boolean tornBelow = y + height == rows && isFree(below[rows], x, width);
        cells.add(new RuledCell(x, y, width, height, open, tornAbove, tornBelow));
      }
    }
    return cells;
  }

  private static boolean isFree(boolean[] edges, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (edges[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row of unit cells belongs to the cell above it. */
  private static boolean open(
      boolean[][] right, boolean[][] below, boolean[][] taken, int x, int y, int width) {
    for (int i = x; i < x + width; i++) {
      if (below[y][i] || taken[y][i] || i > x && right[y][i]) {
        return false;
      }
    }
    return true;
  }

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /** Whether a glyph stands within the table. */
  boolean holds(Glyph glyph) {
    return glyph.centreX() >= left() - Lattice.NEAR
        && glyph.centreX() <= right() + Lattice.NEAR
        && glyph.centreY() >= top() - Lattice.NEAR
        && glyph.centreY() <= bottom() + Lattice.NEAR;
  }
}
