package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Splits the columns of a head into the runs that repeat under each group. */
final class HeadRuns {
  private HeadRuns() {}

  /**
   * Splits where the order of the columns begins anew, or else where a column occurs again.
   *
   * @param count the number of runs wanted
   * @param order position of a column in the form, or -1 if unknown
   * @return the runs, or null if there are not as many
   */
  static @Nullable List<List<Slot>> split(List<Slot> slots, int count, ToIntFunction<Slot> order) {
    if (count == 0) {
      return slots.isEmpty() ? List.of() : null;
    }
    if (slots.size() % count == 0 && repeats(slots, slots.size() / count, order)) {
      List<List<Slot>> equal = new ArrayList<>();
      int length = slots.size() / count;
      for (int i = 0; i < count; i++) {
        equal.add(slots.subList(i * length, (i + 1) * length));
      }
      return equal;
    }
    List<List<Slot>> runs = split(slots, order, true);
    if (runs.size() != count) {
      runs = split(slots, order, false);
    }
    return runs.size() == count ? runs : null;
  }

  /** Whether every run of this length has different columns. */
  private static boolean repeats(List<Slot> slots, int length, ToIntFunction<Slot> order) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < slots.size(); i++) {
      if (i % length == 0) {
        seen.clear();
      }
      int position = order.applyAsInt(slots.get(i));
      if (position >= 0 && !seen.add(position)) {
        return false;
      }
    }
    return length > 0 && slots.size() / length > 1 ? sameSets(slots, length, order) : length > 0;
  }

  private static boolean sameSets(List<Slot> slots, int length, ToIntFunction<Slot> order) {
    Set<Integer> first = positions(slots.subList(0, length), order);
    for (int i = length; i < slots.size(); i += length) {
      if (!first.equals(positions(slots.subList(i, i + length), order))) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> positions(List<Slot> slots, ToIntFunction<Slot> order) {
    Set<Integer> positions = new HashSet<>();
    slots.forEach(slot -> positions.add(order.applyAsInt(slot)));
    return positions;
  }

  private static List<List<Slot>> split(
      List<Slot> slots, ToIntFunction<Slot> order, boolean atDecrease) {
    List<List<Slot>> runs = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int last = -1;
    for (Slot slot : slots) {
      int position = order.applyAsInt(slot);
      boolean anew = position >= 0 && (seen.contains(position) || atDecrease && position < last);
      if (runs.isEmpty() || anew) {
        runs.add(new ArrayList<>());
        seen.clear();
        last = -1;
      }
      runs.get(runs.size() - 1).add(slot);
      if (position >= 0) {
        seen.add(position);
        last = position;
      }
    }
    return runs;
  }
}
