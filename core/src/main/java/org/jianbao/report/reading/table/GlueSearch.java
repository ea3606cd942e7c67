package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jianbao.form.ValueKind;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all ways to part glued values into one for each column, such that what should add up
 * does. Bounded: beyond some number of steps or ways there is no answer.
 */
final class GlueSearch {
  private static final int MOST_STEPS = 400_000;
  private static final int MOST_WAYS = 400;

  private final Pieces pieces;
  private final List<Slot> slots;
  private final List<CompactText> texts;
  private final IntFunction<ValueKind> kinds;
  private final int columns;
  private final List<ColumnSum> sums;
  private final int most;

  private final Slot[] way;
  private final @Nullable Long[] values;
  private final List<List<Slot>> ways = new ArrayList<>();
  private int steps;

  /**
   * Prepares a search.
   *
   * @param slots the texts to part, between which values surely end
   * @param kinds kind of each column
   * @param sums what should add up
   * @param most so many ways are enough
   */
  private GlueSearch(
      Pieces pieces,
      List<Slot> slots,
      int columns,
      IntFunction<ValueKind> kinds,
      List<ColumnSum> sums,
      int most) {
    this.pieces = pieces;
    this.slots = slots;
    this.texts = slots.stream().map(slot -> CompactText.of(slot.text())).toList();
    this.kinds = kinds;
    this.columns = columns;
    this.sums = sums;
    this.most = most;
    this.way = new Slot[columns];
    this.values = new Long[columns];
  }

  /** The ways to part the slots' texts. */
  static Glued search(
      Pieces pieces,
      List<Slot> slots,
      int columns,
      IntFunction<ValueKind> kinds,
      List<ColumnSum> sums) {
    GlueSearch free = new GlueSearch(pieces, slots, columns, kinds, List.of(), 2);
    if (free.run() && free.ways.size() < 2) {
      return new Glued(slots, free.ways, !free.ways.isEmpty());
    }
    GlueSearch summed = new GlueSearch(pieces, slots, columns, kinds, sums, MOST_WAYS);
    return new Glued(
        slots, summed.run() && summed.ways.size() < MOST_WAYS ? summed.ways : List.of(), false);
  }

  /** Whether the search came to its end, or to as many ways as are enough. */
  private boolean run() {
    go(0, 0, 0);
    return steps <= MOST_STEPS;
  }

  private void go(int slot, int at, int column) {
    steps++;
    if (steps > MOST_STEPS || ways.size() >= most) {
      return;
    }
    if (slot == slots.size()) {
      if (column == columns) {
        ways.add(List.of(way));
      }
      return;
    }
    String text = texts.get(slot).text();
    int left = columns - column;
    if (left < slots.size() - slot || left > remaining(slot, at)) {
      return;
    }
    for (int end : pieces.ends(text, at, kinds.apply(column))) {
      CompactText raw = texts.get(slot);
      way[column] = slots.get(slot).part(raw.rawStart(at), raw.rawEnd(end));
      values[column] = value(text, at, end);
      if (sums.stream().allMatch(sum -> sum.mayHold(column, values))) {
        boolean last = end == text.length();
        go(last ? slot + 1 : slot, last ? 0 : end, column + 1);
      }
    }
  }

  /** Characters still to be parted: there can be no more values. */
  private int remaining(int slot, int at) {
    int count = -at;
    for (int i = slot; i < texts.size(); i++) {
      count += texts.get(i).text().length();
    }
    return count;
  }

  private static @Nullable Long value(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
