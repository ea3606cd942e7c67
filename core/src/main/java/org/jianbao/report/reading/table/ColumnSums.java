package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.SumForm;
import org.jianbao.form.ValueKind;
import org.jianbao.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between the ways to part the glued values of rows by what adds up over the rows, column
 * by column: where exactly one way fits all that is known.
 */
final class ColumnSums {
  private static final int MOST_STEPS = 200_000;

  private final List<Sum> sums = new ArrayList<>();
  private final List<Row> rows;
  private int steps;

  /** What adds up: indices of rows. */
  private record Sum(List<Integer> left, List<Integer> right) {
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
  private static final class Row {
    final List<List<@Nullable Long>> ways;
    int chosen;

    Row(List<List<@Nullable Long>> ways) {
      this.ways = ways;
      this.chosen = ways.size() == 1 ? 0 : -1;
    }

    boolean open() {
      return chosen < 0 && !ways.isEmpty();
    }
  }

  private ColumnSums(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * The values of all rows, those chosen that the sums decide.
   *
   * @param keys keys of the rows, null for one that is not known
   */
  static List<Values> decide(
      List<@Nullable String> keys, List<Values> values, List<SumForm> forms, CellReader reader) {
    List<Row> rows = new ArrayList<>();
    for (Values each : values) {
      rows.add(new Row(numbers(each, reader)));
    }
    if (rows.stream().noneMatch(Row::open)) {
      return values;
    }
    ColumnSums sums = new ColumnSums(rows);
    forms.stream()
        .filter(form -> form.each() == SumForm.Each.COLUMN)
        .forEach(form -> sums.add(form, keys));
    sums.decide();
    List<Values> decided = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Glued glued = values.get(i).glued();
      Row row = rows.get(i);
      decided.add(
          glued != null && values.get(i).slots() == null && row.chosen >= 0
              ? values.get(i).parted(glued.ways().get(row.chosen))
              : values.get(i));
    }
    return decided;
  }

  private static List<List<@Nullable Long>> numbers(Values values, CellReader reader) {
    List<List<Slot>> ways = new ArrayList<>();
    List<Slot> slots = values.slots();
    Glued glued = values.glued();
    if (slots != null) {
      ways.add(slots);
    } else if (glued != null) {
      ways.addAll(glued.ways());
    }
    List<List<@Nullable Long>> numbers = new ArrayList<>();
    for (List<Slot> way : ways) {
      List<@Nullable Long> row = new ArrayList<>();
      way.forEach(slot -> row.add(number(slot, reader)));
      numbers.add(row);
    }
    return numbers;
  }

  private static @Nullable Long number(Slot slot, CellReader reader) {
    return reader.read(slot.text(), ValueKind.COUNT, null, null)
                instanceof CellReading.Decided decided
            && decided.value() instanceof CellValue.Number number
            && number.value().scale() <= 0
        ? number.value().longValue()
        : null;
  }

  private void add(SumForm form, List<@Nullable String> keys) {
    List<Integer> left = rowsOf(form.left(), keys);
    List<Integer> right = rowsOf(form.right(), keys);
    boolean known =
        !left.isEmpty()
            && !right.isEmpty()
            && left.stream().noneMatch(row -> rows.get(row).ways.isEmpty())
            && right.stream().noneMatch(row -> rows.get(row).ways.isEmpty());
    if (known) {
      sums.add(new Sum(left, right));
    }
  }

  /**
   * The rows of operands; none if one is absent. A group is its own row or those of its members.
   */
  private static List<Integer> rowsOf(List<String> operands, List<@Nullable String> keys) {
    List<Integer> all = new ArrayList<>();
    for (String operand : operands) {
      int own = keys.indexOf(operand);
      if (own >= 0) {
        all.add(own);
        continue;
      }
      int before = all.size();
      for (int i = 0; i < keys.size(); i++) {
        String key = keys.get(i);
        if (key != null && key.startsWith(operand + ".")) {
          all.add(i);
        }
      }
      if (all.size() == before) {
        return List.of();
      }
    }
    return all;
  }

  private void decide() {
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
