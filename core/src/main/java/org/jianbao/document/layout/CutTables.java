package org.jianbao.document.layout;

import java.util.List;

/**
 * Tells pages whose tables were printed wider than the paper, so that what stands at their right is
 * lost: lines run into the margin, and none closes them there.
 */
public final class CutTables {
  /** Points from the page's edge within which nothing is printed that is whole. */
  private static final double MARGIN = 30;

  /** Lines that must run so far. */
  private static final int LINES = 4;

  /** Share of its height that a side must be drawn, to be closed. */
  private static final double CLOSED = 0.6;

  private static final double OPEN = 0.1;

  private CutTables() {}

  /** Whether a table of a page is cut off. */
  public static boolean on(PageLayout page) {
    double margin = page.width() - MARGIN;
    if (page.rulings().stream().filter(line -> line.horizontal() && line.to() > margin).count()
        < LINES) {
      return false;
    }
    return Lattice.groups(page).stream().anyMatch(group -> isCut(group, margin));
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
