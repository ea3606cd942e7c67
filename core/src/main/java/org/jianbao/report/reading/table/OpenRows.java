package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses how rows are read that may be read in several ways: so that their sums hold. */
final class OpenRows {
  private static final int MOST_STEPS = 200_000;

  private final List<Row> rows;
  private final List<Sum> sums;
  private int steps;

  OpenRows(List<Row> rows, List<Sum> sums) {
    this.rows = rows;
    this.sums = sums;
  }

  /** What adds up: indices of rows. */
  record Sum(List<Integer> left, List<Integer> right) {
    boolean has(int row) {
      return left.contains(row) || right.contains(row);
    }

    Set<Integer> rows() {
      Set<Integer> all = new LinkedHashSet<>(left);
      all.addAll(right);
      return all;
    }
  }

  /** A row with the numbers of each way to read it; null in them stands for any number. */
  static final class Row {
    final List<List<@Nullable Long>> ways;

    /** The way chosen, negative for none. */
    int chosen;

    Row(List<List<@Nullable Long>> ways) {
      this.ways = ways;
      this.chosen = ways.size() == 1 ? 0 : -1;
    }

    boolean open() {
      return chosen < 0 && !ways.isEmpty();
    }
  }

  /** Chooses where the sums leave one way. */
  void decide() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < rows.size(); row++) {
        changed |= rows.get(row).open() && decideAlone(row);
      }
    }
    Set<Integer> seen = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).open() && seen.add(row)) {
        List<Integer> together = together(row);
        seen.addAll(together);
        decideTogether(together);
      }
    }
  }

  /** Chooses by the sums in which this row alone is open. */
  private boolean decideAlone(int row) {
    List<Sum> alone =
        sums.stream()
            .filter(sum -> sum.has(row))
            .filter(sum -> sum.rows().stream().noneMatch(r -> r != row && rows.get(r).open()))
            .toList();
    if (alone.isEmpty()) {
      return false;
    }
    int fitting = -1;
    for (int way = 0; way < rows.get(row).ways.size(); way++) {
      rows.get(row).chosen = way;
      if (alone.stream().allMatch(this::holds)) {
        if (fitting >= 0) {
          rows.get(row).chosen = -1;
          return false;
        }
        fitting = way;
      }
    }
    rows.get(row).chosen = fitting;
    return fitting >= 0;
  }

  /** The open rows that sums link with one. */
  private List<Integer> together(int row) {
    List<Integer> linked = new ArrayList<>(List.of(row));
    for (int i = 0; i < linked.size(); i++) {
      for (Sum sum : sums) {
        if (sum.has(linked.get(i))) {
          sum.rows().stream()
              .filter(r -> rows.get(r).open() && !linked.contains(r))
              .forEach(linked::add);
        }
      }
    }
    return linked;
  }

  /** Chooses for several rows at once what all ways that fit have in common. */
  private void decideTogether(List<Integer> open) {
    List<int[]> fitting = new ArrayList<>();
    steps = 0;
    boolean constrained =
        open.stream().allMatch(row -> sums.stream().anyMatch(sum -> sum.has(row)));
    if (!constrained || !collect(open, 0, new int[open.size()], fitting)) {
      open.forEach(row -> rows.get(row).chosen = -1);
      return;
    }
    for (int i = 0; i < open.size(); i++) {
      int index = i;
      boolean same =
          !fitting.isEmpty()
              && fitting.stream().allMatch(way -> way[index] == fitting.get(0)[index]);
      rows.get(open.get(i)).chosen = same ? fitting.get(0)[i] : -1;
    }
  }

  /** Collects all ways that fit; false if there are too many to try. */
  private boolean collect(List<Integer> open, int at, int[] way, List<int[]> fitting) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    if (at == open.size()) {
      fitting.add(way.clone());
      return true;
    }
    Row row = rows.get(open.get(at));
    boolean complete = true;
    for (int i = 0; i < row.ways.size() && complete; i++) {
      row.chosen = i;
      way[at] = i;
      boolean holds =
          sums.stream()
              .filter(sum -> sum.has(open.get(at)))
              .filter(sum -> sum.rows().stream().noneMatch(r -> rows.get(r).open()))
              .allMatch(this::holds);
      complete = !holds || collect(open, at + 1, way, fitting);
    }
    row.chosen = -1;
    return complete;
  }

  /** Whether a sum all of whose rows are chosen holds in every column where all are numbers. */
  private boolean holds(Sum sum) {
    int columns = rows.get(sum.left().get(0)).ways.get(0).size();
    for (int column = 0; column < columns; column++) {
      Long left = total(sum.left(), column);
      Long right = total(sum.right(), column);
      if (left != null && right != null && !left.equals(right)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Long total(List<Integer> of, int column) {
    long total = 0;
    for (int index : of) {
      Row row = rows.get(index);
      Long number = row.ways.get(row.chosen).get(column);
      if (number == null) {
        return null;
      }
      total += number;
    }
    return total;
  }
}
