package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.ColumnForm;
import org.jianbao.text.CompactText;

/**
 * Labels of columns that were written over two lines and are read line by line: 商业, 科研 in one row
 * of the head, 企业, 机构 in the next.
 *
 * @param heads the cells with the beginning of a label, and the column
 * @param tails the cells with the rest
 */
record TornColumns(Map<Slot, ColumnForm> heads, Set<Slot> tails) {
  private static final int SHORTEST = 2;

  /** Finds them among the rows of a head. */
  static TornColumns in(List<SourceRow> rows, List<ColumnForm> columns) {
    List<Slot> slots = new ArrayList<>();
    rows.forEach(row -> slots.addAll(row.filled()));
    Map<Slot, ColumnForm> heads = new HashMap<>();
    Set<Slot> tails = new HashSet<>();
    for (int i = 0; i < slots.size(); i++) {
      String text = text(slots.get(i));
      for (ColumnForm column : columns) {
        String label = column.label().official();
        boolean begins =
            text.length() >= SHORTEST && text.length() < label.length() && label.startsWith(text);
        if (!begins || heads.containsValue(column) || tails.contains(slots.get(i))) {
          continue;
        }
        String rest = label.substring(text.length());
        for (Slot tail : slots.subList(i + 1, slots.size())) {
          if (text(tail).equals(rest) && tails.add(tail)) {
            heads.put(slots.get(i), column);
            break;
          }
        }
      }
    }
    return new TornColumns(heads, tails);
  }

  /** Whether a row holds nothing else. */
  boolean isTail(SourceRow row) {
    return !row.filled().isEmpty() && tails.containsAll(row.filled());
  }

  private static String text(Slot slot) {
    return CompactText.of(slot.text()).text();
  }
}
