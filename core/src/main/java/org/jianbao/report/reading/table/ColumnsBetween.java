package org.jianbao.report.reading.table;

import java.util.List;
import java.util.Map;
import org.jianbao.form.ColumnForm;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jspecify.annotations.Nullable;

/**
 * Names the cells of a head that resemble no label: between two known columns they are the columns
 * that the form has there, if their number agrees.
 */
final class ColumnsBetween {
  private ColumnsBetween() {}

  /**
   * Adds a hit for each cell that can be named.
   *
   * @param leaves the cells over single columns, from left to right
   * @param columns the form's columns in order
   */
  static void name(List<Slot> leaves, Map<Slot, HeadMatcher.Hit> hits, List<ColumnForm> columns) {
    int start = 0;
    while (start < leaves.size()) {
      int end = start;
      while (end < leaves.size() && !hits.containsKey(leaves.get(end))) {
        end++;
      }
      if (end == start) {
        start++;
        continue;
      }
      int from = start == 0 ? -1 : order(hits.get(leaves.get(start - 1)), columns);
      int to = end == leaves.size() ? columns.size() : order(hits.get(leaves.get(end)), columns);
      if (to - from - 1 == end - start && free(columns.subList(from + 1, to), leaves, hits)) {
        for (int i = start; i < end; i++) {
          hits.put(leaves.get(i), altered(columns.get(from + 1 + i - start)));
        }
      }
      start = end;
    }
  }

  private static boolean free(
      List<ColumnForm> columns, List<Slot> leaves, Map<Slot, HeadMatcher.Hit> hits) {
    return leaves.stream().map(hits::get).noneMatch(hit -> hit != null && order(hit, columns) >= 0);
  }

  private static HeadMatcher.Hit altered(ColumnForm column) {
    LabelMatch match = new LabelMatch(Wording.ALTERED, 0, column.label().official());
    return new HeadMatcher.Hit(ReportLabel.Kind.COLUMN, column.key(), match);
  }

  private static int order(HeadMatcher.@Nullable Hit hit, List<ColumnForm> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (hit != null && columns.get(i).key().equals(hit.key())) {
        return i;
      }
    }
    return -1;
  }
}
