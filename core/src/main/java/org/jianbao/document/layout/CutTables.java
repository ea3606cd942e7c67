package org.jianbao.document.layout;

import java.util.List;

/**
 * Tells pages whose tables were printed wider than the paper, so that what stands at their right is
 * lost: lines run into the margin, and none closes them there, or only the paper's edge.
 */
public final class CutTables {
  /** Points from the page's edge within which nothing is printed that is whole. */
  private static final double MARGIN = 30;

  /** Points from the page's edge at which not even a page without margins has its last line. */
  private static final double EDGE = 1;

  /** Lines that must run so far. */
  private static final int LINES = 4;

  /** Share of its height that a side must be drawn, to be closed. */
  private static final double CLOSED = 0.6;

  private static final double OPEN = 0.1;

  /** Points of the narrowest column, lines of rows beside it, and share of the height of heads. */
  private static final double COLUMN = 12;

  private static final int ROWS = 4;

  private static final double HEAD = 0.4;

  private CutTables() {}

  /** Whether a table of a page is cut off. */
  public static boolean on(PageLayout page) {
    if (page.rulings().stream().filter(Ruling::horizontal).count() < LINES) {
      return false;
    }
    double margin = page.width() - MARGIN;
    return Lattice.groups(page).stream()
        .anyMatch(group -> isCut(group, margin) || reachesEdge(group, page) || isOpen(group, page));
  }

  /** Whether a table that does not begin at the paper's edge ends right at the other one. */
  private static boolean reachesEdge(List<Ruling> group, PageLayout page) {
    List<Ruling> across = group.stream().filter(Ruling::horizontal).toList();
    return across.stream().filter(line -> Math.abs(line.to() - page.width()) < EDGE).count()
            >= LINES
        && across.stream().allMatch(line -> line.from() > MARGIN / 2);
  }

  /** Whether no line parts the rows of the last column, which no one would merge. */
  private static boolean isOpen(List<Ruling> group, PageLayout page) {
    double right =
        group.stream().filter(Ruling::horizontal).mapToDouble(Ruling::to).max().orElse(0);
    double before =
        group.stream()
            .filter(line -> line.horizontal() && line.to() < right - COLUMN)
            .mapToDouble(Ruling::to)
            .max()
            .orElse(0);
    long reaching =
        group.stream()
            .filter(line -> line.horizontal() && line.to() > right - Lattice.NEAR)
            .filter(line -> line.from() < before + Lattice.NEAR)
            .count();
    long ending =
        group.stream()
            .filter(line -> line.horizontal() && Math.abs(line.to() - before) < Lattice.NEAR)
            .count();
    double top = group.stream().mapToDouble(CutTables::top).min().orElse(0);
    double bottom =
        group.stream().filter(Ruling::horizontal).mapToDouble(Ruling::position).max().orElse(0);
    double closed = 0;
    for (Ruling line : group) {
      boolean side = !line.horizontal() && line.position() > right - 2 * Lattice.NEAR;
      closed += side ? line.to() - line.from() : 0;
    }
    List<Glyph> column =
        page.glyphs().stream()
            .filter(glyph -> glyph.centreX() > before && glyph.centreX() < right)
            .filter(glyph -> glyph.centreY() > top && glyph.centreY() < bottom)
            .toList();
    return reaching == 1
        && ending >= ROWS
        && (closed < (bottom - top) * HEAD || Lines.rows(column).size() > ROWS);
  }

  private static double top(Ruling line) {
    return line.horizontal() ? line.position() : line.from();
  }

  private static boolean isCut(List<Ruling> group, double margin) {
    List<Ruling> across = group.stream().filter(Ruling::horizontal).toList();
    if (across.stream().filter(line -> line.to() > margin).count() < LINES) {
      return false;
    }
    double left = across.stream().mapToDouble(Ruling::from).min().orElse(0);
    double top = across.stream().mapToDouble(Ruling::position).min().orElse(0);
    double bottom = across.stream().mapToDouble(Ruling::position).max().orElse(0);
    double atLeft = 0;
    double atRight = 0;
    for (Ruling line : group) {
      if (!line.horizontal()) {
        double length = Math.min(bottom, line.to()) - Math.max(top, line.from());
        atLeft += line.position() < left + 2 * Lattice.NEAR ? length : 0;
        atRight += line.position() > margin ? length : 0;
      }
    }
    return atLeft > (bottom - top) * CLOSED && atRight < (bottom - top) * OPEN;
  }
}
