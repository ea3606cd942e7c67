package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Finds the tables that the ruling lines of a page draw. */
final class Lattice {
  /** Points by which lines that are meant to meet may miss each other. */
  static final double NEAR = 2.5;

  /** Lines of one page that are looked at; a table has some hundreds. */
  private static final int MOST = 6_000;

  /** Points that a label takes beside a table at most, and share of its height at least. */
  private static final double WIDEST_LABEL = 120;

  private static final double WHOLE = 0.9;

  private final List<Ruling> rulings;

  private Lattice(List<Ruling> rulings) {
    this.rulings = rulings;
  }

  /** The tables of a page from top to bottom: each with two rows or two columns at least. */
  static List<RuledTable> tables(PageLayout page) {
    List<Ruling> sides = CellLines.sides(page);
    List<RuledTable> tables = new ArrayList<>();
    for (List<Ruling> group : withSides(groups(page, sides))) {
      RuledTable table = RuledTable.of(page.number(), group);
      if (table != null) {
        tables.add(table.withSides(sides));
      }
    }
    tables.sort(Comparator.comparingDouble(RuledTable::top));
    return outermost(tables);
  }

  /**
   * Groups with the side lines that touch nothing on this page: those of a label that goes on from
   * the page before to the next.
   */
  private static List<List<Ruling>> withSides(List<List<Ruling>> groups) {
    List<List<Ruling>> tables = new ArrayList<>();
    List<Ruling> alone = new ArrayList<>();
    for (List<Ruling> group : groups) {
      boolean side = group.stream().noneMatch(Ruling::horizontal);
      if (side) {
        alone.addAll(group);
      } else {
        tables.add(new ArrayList<>(group));
      }
    }
    for (Ruling line : alone) {
      for (List<Ruling> table : tables) {
        if (isSideOf(line, table)) {
          table.add(line);
          break;
        }
      }
    }
    return tables;
  }

  private static boolean isSideOf(Ruling line, List<Ruling> table) {
    double top = least(table, /* horizontal= */ false, Ruling::from);
    double bottom = -least(table, /* horizontal= */ false, ruling -> -ruling.to());
    double left = least(table, /* horizontal= */ true, Ruling::from);
    double right = -least(table, /* horizontal= */ true, ruling -> -ruling.to());
    double beside = Math.max(left - line.position(), line.position() - right);
    double covered = Math.min(bottom, line.to()) - Math.max(top, line.from());
    return beside > NEAR && beside < WIDEST_LABEL && covered > (bottom - top) * WHOLE;
  }

  private static double least(
      List<Ruling> lines, boolean horizontal, ToDoubleFunction<Ruling> end) {
    return lines.stream()
        .filter(line -> line.horizontal() == horizontal)
        .mapToDouble(end)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** Without tables drawn within the cell of another. */
  private static List<RuledTable> outermost(List<RuledTable> tables) {
    return tables.stream()
        .filter(
            table ->
                tables.stream()
                    .noneMatch(
                        other ->
                            other != table
                                && other.left() <= table.left() + NEAR
                                && other.right() >= table.right() - NEAR
                                && other.top() <= table.top() + NEAR
                                && other.bottom() >= table.bottom() - NEAR
                                && (other.right() - other.left()) * (other.bottom() - other.top())
                                    > (table.right() - table.left())
                                        * (table.bottom() - table.top())))
        .toList();
  }

  /** Pieces of one line, which cells draw each for itself, as one. */
  static List<Ruling> merged(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(
        Comparator.comparing(Ruling::horizontal)
            .thenComparingDouble(ruling -> Math.round(ruling.position() / NEAR))
            .thenComparingDouble(Ruling::from)
            .thenComparingDouble(Ruling::to));
    List<Ruling> merged = new ArrayList<>();
    for (Ruling ruling : sorted) {
      Ruling last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.horizontal() == ruling.horizontal()
          && Math.abs(last.position() - ruling.position()) <= NEAR
          && ruling.from() <= last.to() + NEAR
          && ruling.to() >= last.from() - NEAR) {
        merged.set(
            merged.size() - 1,
            new Ruling(
                last.horizontal(),
                last.position(),
                Math.min(last.from(), ruling.from()),
                Math.max(last.to(), ruling.to())));
      } else {
        merged.add(ruling);
      }
    }
    return merged;
  }

  /** The lines of a page that touch each other, directly or by others. */
  static List<List<Ruling>> groups(PageLayout page) {
    return groups(page, CellLines.sides(page));
  }

  private static List<List<Ruling>> groups(PageLayout page, List<Ruling> sides) {
    List<Ruling> all = new ArrayList<>(page.rulings());
    all.addAll(sides);
    return groups(merged(all));
  }

  /** Those of some lines that touch each other, directly or by others. */
  static List<List<Ruling>> groups(List<Ruling> rulings) {
    return rulings.size() > MOST ? List.of() : new Lattice(rulings).groups();
  }

  private List<List<Ruling>> groups() {
    int[] parents = new int[rulings.size()];
    Arrays.setAll(parents, i -> i);
    for (int i = 0; i < rulings.size(); i++) {
      for (int j = i + 1; j < rulings.size(); j++) {
        if (touch(rulings.get(i), rulings.get(j))) {
          parents[root(parents, i)] = root(parents, j);
        }
      }
    }
    Map<Integer, List<Ruling>> groups = new HashMap<>();
    List<List<Ruling>> ordered = new ArrayList<>();
    for (int i = 0; i < rulings.size(); i++) {
      List<Ruling> group = groups.get(root(parents, i));
      if (group == null) {
        group = new ArrayList<>();
        groups.put(root(parents, i), group);
        ordered.add(group);
      }
      group.add(rulings.get(i));
    }
    return ordered;
  }

  /** The root of a node. */
  static int root(int[] parents, int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** Whether lines meet. */
  static boolean touch(Ruling one, Ruling other) {
    if (one.horizontal() == other.horizontal()) {
      return Math.abs(one.position() - other.position()) <= NEAR
          && one.from() <= other.to() + NEAR
          && other.from() <= one.to() + NEAR;
    }
    return one.from() - NEAR <= other.position()
        && other.position() <= one.to() + NEAR
        && other.from() - NEAR <= one.position()
        && one.position() <= other.to() + NEAR;
  }
}
