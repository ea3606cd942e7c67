package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the sides of cells in tables that have lines above and below their cells only: browsers
 * draw these for each cell, so that their ends tell where it begins and ends.
 */
final class CellLines {
  /** Lines of a page that are looked at. */
  private static final int MOST = 3_000;

  private static final int MOST_GLYPHS = 20_000;

  /** Points of the shortest line that counts. */
  private static final double SHORTEST = 8;

  private static final double LOWEST = LineCell.LOWEST;

  private static final double EVEN = LineCell.EVEN;

  /** The same across them, where each cell has lines of its own. */
  private static final double OWN = 0.3;

  /** Cells of a table, and those of them that are not in its first column. */
  private static final int CELLS = 4;

  private static final int BESIDE = 3;

  private final CellText text;
  private final List<Glyph> glyphs;
  private final List<Ruling> lines;

  /** Those that are not drawn, over heads. */
  private final List<Ruling> heads = new ArrayList<>();

  private CellLines(PageLayout page, List<Ruling> lines) {
    this.text = new CellText(page);
    this.glyphs = text.glyphs();
    this.lines = lines;
  }

  /** The sides that are not drawn. */
  static List<Ruling> sides(PageLayout page) {
    List<Ruling> upright = page.rulings().stream().filter(line -> !line.horizontal()).toList();
    List<Ruling> lines = new ArrayList<>();
    for (Ruling line : page.rulings()) {
      if (line.horizontal() && line.to() - line.from() >= SHORTEST) {
        lines.add(line);
      }
    }
    if (lines.size() < BESIDE
        || lines.size() > MOST
        || upright.size() > MOST
        || page.glyphs().size() > MOST_GLYPHS) {
      return List.of();
    }
    // A row's line that meets a side anywhere belongs to a table whose sides are drawn.
    List<Ruling> bound = CellFrames.bound(lines, upright);
    lines.removeIf(line -> bound.stream().anyMatch(whole -> Lattice.touch(line, whole)));
    CellLines cells = new CellLines(page, lines);
    cells.heads.addAll(CellHeads.over(cells.text.lines(), lines));
    lines.addAll(cells.heads);
    List<Ruling> sides = new ArrayList<>();
    for (List<LineCell> table : cells.tables()) {
      sides.addAll(cells.sides(table));
    }
    return sides;
  }

  private List<List<LineCell>> tables() {
    CellEnds ends = new CellEnds(text.lines(), lines);
    double first = ends.begin();
    double last = ends.end();
    boolean own = haveOwnLines();
    List<LineCell> cells = new ArrayList<>();
    for (Ruling line : lines) {
      if (own && hasAnotherBelow(line)) {
        // It is the lower line of the cell above.
        continue;
      }
      double below = next(line, 1);
      double above = next(line, -1);
      if (below == Double.MAX_VALUE && last - line.position() > LOWEST && isPast(line, 1)) {
        cells.add(new LineCell(line.from(), line.position(), line.to(), last));
      } else if (closes(line, below, own ? OWN : 1)) {
        cells.add(new LineCell(line.from(), line.position(), line.to(), below));
      }
      if (above == -Double.MAX_VALUE && line.position() - first > LOWEST && isPast(line, -1)) {
        cells.add(new LineCell(line.from(), first, line.to(), line.position()));
      }
    }
    List<LineCell> all = List.copyOf(cells);
    cells.removeIf(one -> text.isProse(one.top(), one.bottom()) || isBetweenTables(one, all));
    List<List<LineCell>> tables = LineCell.groups(cells).stream().filter(this::isTable).toList();
    return tables.stream()
        .filter(table -> !hasOtherHead(table, tables) && (own || !text.isHead(table)))
        .toList();
  }

  /** Whether a heading stands between lines: over their ends, or most do not end alike. */
  private boolean isBetweenTables(LineCell cell, List<LineCell> cells) {
    double top = cell.top();
    double bottom = cell.bottom();
    List<LineCell> row = cells.stream().filter(one -> one.isRow(top, bottom)).toList();
    long all = lines.stream().filter(line -> Math.abs(line.position() - top) < 1).count();
    return heads.stream().anyMatch(line -> line.position() == bottom)
        || 2 * row.size() < all && text.isHeaded(top, bottom)
        || row.stream().anyMatch(one -> text.isHeadedOver(one.right(), top, bottom));
  }

  /** Whether a line above, as long as a table, has a head below it that no lines divide. */
  private boolean hasOtherHead(List<LineCell> table, List<List<LineCell>> tables) {
    double left = table.stream().mapToDouble(LineCell::left).min().orElse(0);
    double right = table.stream().mapToDouble(LineCell::right).max().orElse(0);
    double top = table.stream().mapToDouble(LineCell::top).min().orElse(0);
    double above =
        lines.stream()
            .mapToDouble(Ruling::position)
            .filter(at -> at < top - LOWEST)
            .max()
            .orElse(-Double.MAX_VALUE);
    boolean bound =
        tables.stream()
            .flatMap(List::stream)
            .anyMatch(c -> Math.abs(c.bottom() - above) < 1 || Math.abs(c.top() - above) < 1);
    List<Ruling> line =
        lines.stream().filter(one -> Math.abs(one.position() - above) < Lattice.NEAR).toList();
    double from = line.stream().mapToDouble(Ruling::from).min().orElse(0);
    double to = line.stream().mapToDouble(Ruling::to).max().orElse(0);
    return !bound
        && !text.isProse(above, top)
        && !text.isHeaded(above, top)
        && Math.abs(from - left) < EVEN
        && Math.abs(to - right) < EVEN
        && glyphs.stream().anyMatch(one -> one.centreY() > above && one.centreY() < top);
  }

  /** Whether the lines below or above a line, if there are any, end where it does or behind it. */
  private boolean isPast(Ruling line, int way) {
    double[] ends =
        lines.stream()
            .filter(other -> way * (other.position() - line.position()) > LOWEST)
            .mapToDouble(Ruling::to)
            .toArray();
    return ends.length == 0 || Arrays.stream(ends).max().orElse(0) > line.to() - EVEN;
  }

  /** Where the next line above or below a line stands, that covers part of it. */
  private double next(Ruling line, int way) {
    double next = way * Double.MAX_VALUE;
    for (Ruling other : lines) {
      double far = way * (other.position() - line.position());
      boolean covers = Math.min(line.to(), other.to()) - Math.max(line.from(), other.from()) > EVEN;
      if (far > LOWEST && covers && far < way * (next - line.position())) {
        next = other.position();
      }
    }
    return next;
  }

  /** Whether the upper line of the next cell stands right below a line. */
  private boolean hasAnotherBelow(Ruling line) {
    return lines.stream()
        .anyMatch(
            other ->
                other.position() - line.position() > OWN
                    && other.position() - line.position() < Lattice.NEAR
                    && Math.min(line.to(), other.to()) - Math.max(line.from(), other.from())
                        > EVEN);
  }

  private boolean closes(Ruling line, double at, double off) {
    return lines.stream()
        .anyMatch(
            other ->
                Math.abs(other.position() - at) < off
                    && Math.abs(other.from() - line.from()) < EVEN
                    && Math.abs(other.to() - line.to()) < EVEN);
  }

  private boolean isTable(List<LineCell> cells) {
    double left = cells.stream().mapToDouble(LineCell::left).min().orElse(0);
    long beside = cells.stream().filter(cell -> cell.left() > left + Lattice.NEAR).count();
    if (cells.size() < CELLS || beside < BESIDE) {
      return beside > 0 && isRest(cells);
    }
    double bottom = cells.stream().mapToDouble(LineCell::bottom).max().orElse(0);
    int figures = 0;
    for (LineCell cell : cells) {
      int inside = text.figures(cell);
      if (inside > 1) {
        // That is no cell but a column.
        return false;
      }
      figures += inside;
    }
    return !text.goesOn(bottom) && (figures > 0 || !text.ends(bottom));
  }

  /** Whether cells are the one row of a table that came to the next page. */
  private boolean isRest(List<LineCell> cells) {
    LineCell first = cells.get(0);
    return cells.stream().allMatch(cell -> cell.isRow(first.top(), first.bottom()))
        && cells.stream().allMatch(cell -> text.figures(cell) <= 1)
        && cells.stream().anyMatch(cell -> text.figures(cell) > 0)
        && text.isTop(first.top());
  }

  private List<Ruling> sides(List<LineCell> cells) {
    boolean own = haveOwnLines();
    List<Ruling> sides = new ArrayList<>();
    for (LineCell cell : cells) {
      for (double x : new double[] {cell.left(), cell.right()}) {
        if (own || !text.isCrossed(x, cell)) {
          sides.add(new Ruling(/* horizontal= */ false, x, cell.top(), cell.bottom()));
        }
      }
    }
    return sides;
  }

  /** Whether lines of cells stand beside those of their neighbours, or are shared with them. */
  private boolean haveOwnLines() {
    for (Ruling line : lines) {
      for (Ruling other : lines) {
        boolean beside = Math.abs(line.position() - other.position()) < Lattice.NEAR;
        boolean longer =
            line.from() < other.from() + EVEN
                && line.to() > other.to() - EVEN
                && line.to() - line.from() > other.to() - other.from() + 2 * EVEN;
        if (beside && longer) {
          return true;
        }
      }
    }
    return false;
  }
}
