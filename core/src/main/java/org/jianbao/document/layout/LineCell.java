package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between lines above and below it, which end where it does. */
record LineCell(double left, double top, double right, double bottom) {
  /** Points by which the ends of lines of one cell may differ. */
  static final double EVEN = 1.6;

  /** Points of the lowest cell. */
  static final double LOWEST = 6;

  boolean holds(Glyph glyph) {
    return glyph.centreX() > left
        && glyph.centreX() < right
        && glyph.centreY() > top
        && glyph.centreY() < bottom;
  }

  /** Whether it reaches from one height to another. */
  boolean isRow(double from, double to) {
    return Math.abs(top - from) < 1 && Math.abs(bottom - to) < 1;
  }

  boolean touches(LineCell other) {
    boolean beside =
        Math.min(bottom, other.bottom) - Math.max(top, other.top) > 1
            && (near(right, other.left) || near(left, other.right));
    boolean below =
        Math.min(right, other.right) - Math.max(left, other.left) > 1
            && (near(bottom, other.top) || near(top, other.bottom));
    return beside || below;
  }

  static boolean near(double one, double other) {
    return Math.abs(one - other) <= Lattice.NEAR;
  }

  /** Cells that touch each other, directly or by others. */
  static List<List<LineCell>> groups(List<LineCell> cells) {
    int[] parents = new int[cells.size()];
    Arrays.setAll(parents, i -> i);
    for (int i = 0; i < cells.size(); i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        if (cells.get(i).touches(cells.get(j))) {
          parents[Lattice.root(parents, i)] = Lattice.root(parents, j);
        }
      }
    }
    Map<Integer, List<LineCell>> groups = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      groups.computeIfAbsent(Lattice.root(parents, i), root -> new ArrayList<>()).add(cells.get(i));
    }
    return List.copyOf(groups.values());
  }
}
