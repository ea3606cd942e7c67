package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row.
 *
 * @param slots one for each column, or null if the row holds more or fewer values
 * @param count number of values the row holds
 * @param glued how glued values may be parted, null if none are glued
 */
record Values(@Nullable List<Slot> slots, int count, @Nullable Glued glued) {

  /** Values none of which are glued. */
  Values(@Nullable List<Slot> slots, int count) {
    this(slots, count, null);
  }

  /** These values with one of the ways to part them. */
  Values parted(List<Slot> way) {
    return new Values(way, way.size(), glued);
  }

  /**
   * Takes the values from what follows a row's labels.
   *
   * @param rest the slots behind the last label
   * @param columns the columns of the table
   */
  static Values of(SourceRow row, List<Slot> rest, List<TableColumn> columns) {
    int wanted = columns.size();
    if (row.cut() && leading(rest) > 0) {
      // The empty place of a wide label looks like a blank value, unless all values are there.
      List<Slot> behind = rest.subList(leading(rest), rest.size());
      if (behind.size() == wanted && behind.stream().noneMatch(Slot::blank)) {
        return new Values(behind, wanted);
      }
      return new Values(null, Math.min(rest.size() - leading(rest), wanted - 1));
    }
    List<Slot> placed = row.rectangular() ? placed(row, rest, columns) : null;
    if (placed != null) {
      return new Values(placed, wanted);
    }
    if (row.padded() && rest.size() != row.slots().size()) {
      List<Slot> inner = withoutBlankEnds(rest);
      boolean allBlank = inner.isEmpty() && rest.size() >= wanted;
      return inner.size() == wanted
          ? new Values(inner, wanted)
          : allBlank ? new Values(rest.subList(0, wanted), wanted) : new Values(null, inner.size());
    }
    int extra = rest.size() - wanted;
    if (extra == 0) {
      return new Values(rest, wanted);
    }
    if (extra < 0) {
      return new Values(null, rest.size());
    }
    int leading = leading(rest);
    int trailing = trailing(rest);
    if (leading == rest.size()) {
      return new Values(rest.subList(extra, rest.size()), wanted);
    }
    int fewest = Math.max(0, extra - trailing);
    int most = Math.min(leading, extra);
    if (fewest == most) {
      return new Values(rest.subList(fewest, fewest + wanted), wanted);
    }
    return new Values(null, rest.size() - leading - trailing);
  }

  /** The slots that begin where the columns of the head begin, if all others are blank. */
  private static @Nullable List<Slot> placed(
      SourceRow row, List<Slot> rest, List<TableColumn> columns) {
    List<Slot> placed = new ArrayList<>();
    int next = row.slots().size() - rest.size();
    int last = 0;
    for (TableColumn column : columns) {
      if (column.start() <= last) {
        return null;
      }
      last = column.start();
      while (next < row.slots().size() && row.slots().get(next).column() < column.start()) {
        if (!row.slots().get(next).blank()) {
          return null;
        }
        next++;
      }
      if (next == row.slots().size() || row.slots().get(next).column() != column.start()) {
        return null;
      }
      placed.add(row.slots().get(next));
      next++;
    }
    return row.slots().subList(next, row.slots().size()).stream().allMatch(Slot::blank)
        ? placed
        : null;
  }

  private static List<Slot> withoutBlankEnds(List<Slot> slots) {
    int leading = leading(slots);
    return leading == slots.size()
        ? List.of()
        : slots.subList(leading, slots.size() - trailing(slots));
  }

  private static int leading(List<Slot> slots) {
    int count = 0;
    while (count < slots.size() && slots.get(count).blank()) {
      count++;
    }
    return count;
  }

  private static int trailing(List<Slot> slots) {
    int count = 0;
    while (count < slots.size() && slots.get(slots.size() - 1 - count).blank()) {
      count++;
    }
    return count;
  }
}
