package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the sides of cells in tables that have lines above and below their cells only: browsers
 * draw these for each cell, so that their ends tell where it begins and ends.
 */
final class CellLines {
  /** Lines of a page that are looked at. */
  private static final int MOST = 3_000;

  private static final int MOST_GLYPHS = 20_000;

  /** Glyphs of one row beside an edge, and points within which they stand. */
  private static final int MOST_BESIDE = 400;

  private static final double NEARBY = 30;

  /** Points of the shortest line that counts, and of the lowest cell. */
  private static final double SHORTEST = 8;

  private static final double LOWEST = 6;

  /** Points by which the ends of lines of one cell may differ. */
  private static final double EVEN = 1.6;

  /** Cells of a table, and those of them that are not in its first column. */
  private static final int CELLS = 4;

  private static final int BESIDE = 3;

  /** Share of the page above which a table goes on to its end. */
  private static final double FOOT = 0.9;

  /** Points by which a glyph must reach over an edge, and share of its height of a gap there. */
  private static final double OVER = 0.8;

  private static final double GAP = 0.15;

  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9０-９][0-9０-９,.]*");

  private final List<Glyph> glyphs;
  private final List<Ruling> lines;
  private final double foot;

  private CellLines(PageLayout page, List<Ruling> lines) {
    this.glyphs = Furniture.withoutPrinted(page);
    this.foot = page.height() * FOOT;
    this.lines = lines;
  }

  private record Cell(double left, double top, double right, double bottom) {
    boolean holds(Glyph glyph) {
      return glyph.centreX() > left
          && glyph.centreX() < right
          && glyph.centreY() > top
          && glyph.centreY() < bottom;
    }

    boolean touches(Cell other) {
      boolean beside =
          Math.min(bottom, other.bottom) - Math.max(top, other.top) > 1
              && (near(right, other.left) || near(left, other.right));
      boolean below =
          Math.min(right, other.right) - Math.max(left, other.left) > 1
              && (near(bottom, other.top) || near(top, other.bottom));
      return beside || below;
    }

    private static boolean near(double one, double other) {
      return Math.abs(one - other) <= Lattice.NEAR;
    }
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
    if (lines.size() < CELLS
        || lines.size() > MOST
        || upright.size() > MOST
        || page.glyphs().size() > MOST_GLYPHS) {
      return List.of();
    }
    // A row's line that meets a side anywhere belongs to a table whose sides are drawn.
    List<Ruling> bound = new ArrayList<>(Lattice.merged(lines));
    bound.removeIf(line -> upright.stream().noneMatch(side -> Lattice.touch(line, side)));
    lines.removeIf(line -> bound.stream().anyMatch(whole -> Lattice.touch(line, whole)));
    CellLines cells = new CellLines(page, lines);
    List<Ruling> sides = new ArrayList<>();
    for (List<Cell> table : cells.tables()) {
      sides.addAll(cells.sides(table));
    }
    return sides;
  }

  private List<List<Cell>> tables() {
    double first = begin(lines.stream().mapToDouble(Ruling::position).min().orElse(0));
    double last = lines.stream().mapToDouble(Ruling::position).max().orElse(0);
    List<Cell> cells = new ArrayList<>();
    for (Ruling line : lines) {
      double below = next(line, 1);
      double above = next(line, -1);
      if (below == Double.MAX_VALUE && last - line.position() > LOWEST && isPast(line, 1)) {
        cells.add(new Cell(line.from(), line.position(), line.to(), last));
      } else if (closes(line, below)) {
        cells.add(new Cell(line.from(), line.position(), line.to(), below));
      }
      if (above == -Double.MAX_VALUE && line.position() - first > LOWEST && isPast(line, -1)) {
        cells.add(new Cell(line.from(), first, line.to(), line.position()));
      }
    }
    List<List<Cell>> tables = groups(cells).stream().filter(this::isTable).toList();
    boolean own = haveOwnLines();
    return tables.stream()
        .filter(table -> !hasOtherHead(table, tables) && (own || !isHead(table)))
        .toList();
  }

  /** Whether text goes over an edge on one line and stands on either side of it on another. */
  private boolean isHead(List<Cell> table) {
    for (Cell left : table) {
      for (Cell right : table) {
        boolean beside =
            Cell.near(left.right(), right.left())
                && Math.abs(left.top() - right.top()) < EVEN
                && Math.abs(left.bottom() - right.bottom()) < EVEN;
        if (beside && isCrossed(left.right(), left) && isParted(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isParted(Cell left, Cell right) {
    List<Glyph> both =
        glyphs.stream().filter(glyph -> left.holds(glyph) || right.holds(glyph)).toList();
    return PieceLine.of(Lines.once(both)).stream()
        .anyMatch(
            line ->
                line.pieces().size() == 2
                    && line.first().right() < left.right()
                    && line.last().left() > right.left());
  }

  /** Whether a line above, as long as a table, has a head below it that no lines divide. */
  private boolean hasOtherHead(List<Cell> table, List<List<Cell>> tables) {
    double left = table.stream().mapToDouble(Cell::left).min().orElse(0);
    double right = table.stream().mapToDouble(Cell::right).max().orElse(0);
    double top = table.stream().mapToDouble(Cell::top).min().orElse(0);
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
        && Math.abs(from - left) < EVEN
        && Math.abs(to - right) < EVEN
        && glyphs.stream().anyMatch(one -> one.centreY() > above && one.centreY() < top);
  }

  /**
   * Where the first row begins: a row of figures at the page's top, whose upper line stands on the
   * page before, has them over the cells of the next.
   */
  private double begin(double first) {
    List<Glyph> above = glyphs.stream().filter(one -> one.centreY() < first).toList();
    List<PieceLine> rows = PieceLine.of(Lines.once(above));
    List<Piece> pieces = rows.stream().flatMap(row -> row.pieces().stream()).toList();
    List<Piece> figures = pieces.stream().filter(Piece::value).toList();
    List<Ruling> under = lines.stream().filter(line -> line.position() - first < LOWEST).toList();
    double left = under.stream().mapToDouble(Ruling::from).min().orElse(0);
    boolean apart =
        under.stream().allMatch(l -> figures.stream().filter(f -> over(f, l)).count() <= 1);
    boolean within =
        pieces.stream().allMatch(p -> p.right() < left || under.stream().anyMatch(l -> over(p, l)));
    if (figures.isEmpty()
        || pieces.size() < 2
        || !apart
        || !within
        || rows.stream().filter(PieceLine::isValues).count() != 1
        || !OpenRegions.isLoose(rows, 0)) {
      return first;
    }
    return above.stream().mapToDouble(Glyph::top).min().orElse(first) - 1;
  }

  private static boolean over(Piece figure, Ruling line) {
    return figure.left() > line.from() - EVEN && figure.right() < line.to() + EVEN;
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

  private boolean closes(Ruling line, double at) {
    return lines.stream()
        .anyMatch(
            other ->
                Math.abs(other.position() - at) < 1
                    && Math.abs(other.from() - line.from()) < EVEN
                    && Math.abs(other.to() - line.to()) < EVEN);
  }

  private static List<List<Cell>> groups(List<Cell> cells) {
    int[] parents = new int[cells.size()];
    Arrays.setAll(parents, i -> i);
    for (int i = 0; i < cells.size(); i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        if (cells.get(i).touches(cells.get(j))) {
          parents[Lattice.root(parents, i)] = Lattice.root(parents, j);
        }
      }
    }
    Map<Integer, List<Cell>> groups = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      groups.computeIfAbsent(Lattice.root(parents, i), root -> new ArrayList<>()).add(cells.get(i));
    }
    return List.copyOf(groups.values());
  }

  private boolean isTable(List<Cell> cells) {
    double left = cells.stream().mapToDouble(Cell::left).min().orElse(0);
    long beside = cells.stream().filter(cell -> cell.left() > left + Lattice.NEAR).count();
    if (cells.size() < CELLS || beside < BESIDE) {
      return false;
    }
    double bottom = cells.stream().mapToDouble(Cell::bottom).max().orElse(0);
    int figures = 0;
    for (Cell cell : cells) {
      int inside = figures(cell);
      if (inside > 1) {
        // That is no cell but a column.
        return false;
      }
      figures += inside;
    }
    return !goesOn(bottom) && (figures > 0 || !ends(bottom));
  }

  /** Whether rows follow that have no lines: those above are but a head. */
  private boolean goesOn(double bottom) {
    List<PieceLine> below =
        PieceLine.of(Lines.once(glyphs.stream().filter(one -> one.top() > bottom - 1).toList()));
    return !below.isEmpty() && below.get(0).isValues() && below.get(0).pieces().size() > 1;
  }

  /** Whether something else follows on the page. */
  private boolean ends(double bottom) {
    return glyphs.stream().anyMatch(one -> one.centreY() > bottom && one.centreY() < foot);
  }

  /** Number of figures that stand below each other in a cell. */
  private int figures(Cell cell) {
    List<Glyph> within = glyphs.stream().filter(cell::holds).toList();
    return (int)
        Lines.of(1, within).stream().filter(line -> FIGURE.matcher(line.text()).matches()).count();
  }

  private List<Ruling> sides(List<Cell> cells) {
    boolean own = haveOwnLines();
    List<Ruling> sides = new ArrayList<>();
    for (Cell cell : cells) {
      for (double x : new double[] {cell.left(), cell.right()}) {
        if (own || !isCrossed(x, cell)) {
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

  /** Whether text goes over an edge: cells that share their lines may be one. */
  private boolean isCrossed(double x, Cell cell) {
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.centreY() > cell.top() && glyph.centreY() < cell.bottom()) {
        if (glyph.left() + OVER < x && glyph.right() - OVER > x) {
          return true;
        }
        if (Math.abs(glyph.centreX() - x) < NEARBY) {
          row.add(glyph);
        }
      }
    }
    if (row.size() > MOST_BESIDE) {
      return true;
    }
    for (Glyph left : row) {
      for (Glyph right : row) {
        if (left.right() <= x + OVER
            && right.left() >= x - OVER
            && right.left() - left.right() < GAP * left.height()
            && Math.abs(left.centreY() - right.centreY()) < GAP * left.height()
            && left.left() < x
            && right.right() > x) {
          return true;
        }
      }
    }
    return false;
  }
}
