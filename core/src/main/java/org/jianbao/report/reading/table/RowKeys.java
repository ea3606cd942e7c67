package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of rows once their labels are known: a row alone in its group stands for all of it. */
final class RowKeys {
  private RowKeys() {}

  /** Whether a row stands beside a group's label and has none of its own. */
  static boolean isGroupRow(MatrixRows.Data row) {
    return row.startsGroup() && row.own() == null && row.group() != null;
  }

  /** Keys of the rows, also of those that stand for a whole group; null where none is known. */
  static List<@Nullable String> of(List<MatrixRows.Data> rows, List<RowAnswer> answers) {
    Map<String, Integer> ofGroup = rowsOfGroup(rows, answers);
    List<@Nullable String> keys = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      MatrixRows.Data row = rows.get(i);
      RowEntry entry = answers.get(i).entry();
      boolean whole = isGroupRow(row) && ofGroup.getOrDefault(row.group(), 0) == 1;
      keys.add(entry != null ? entry.key() : whole ? row.group() : null);
    }
    return keys;
  }

  /** Number of rows of each group, with and without a label of their own. */
  private static Map<String, Integer> rowsOfGroup(
      List<MatrixRows.Data> rows, List<RowAnswer> answers) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      RowEntry entry = answers.get(i).entry();
      String group = entry == null ? rows.get(i).group() : entry.group();
      if (group != null && (entry != null || rows.get(i).own() == null)) {
        counts.merge(group, 1, Integer::sum);
      }
    }
    return counts;
  }
}
