package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.form.SumForm;
import org.jspecify.annotations.Nullable;

/**
 * What adds up within one row.
 *
 * @param left indices of columns
 * @param right indices of columns on the other side
 * @param last the last of them
 */
record ColumnSum(List<Integer> left, List<Integer> right, int last) {

  /** The sums of a row whose columns are all there; of each group of columns in a single row. */
  static List<ColumnSum> of(List<SumForm> sums, List<TableColumn> columns) {
    List<String> keys = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (TableColumn column : columns) {
      String key = column.form() == null ? "" : column.form().key();
      keys.add(key);
      String group = key.substring(0, Math.max(0, key.indexOf('.') + 1));
      if (!group.isEmpty() && !groups.contains(group)) {
        groups.add(group);
      }
    }
    List<ColumnSum> found = new ArrayList<>();
    for (SumForm sum : sums) {
      if (sum.each() == SumForm.Each.ROW) {
        add(sum, "", keys, found);
      } else if (sum.each() == SumForm.Each.GROUP) {
        groups.forEach(group -> add(sum, group, keys, found));
      }
    }
    return found;
  }

  private static void add(SumForm sum, String prefix, List<String> keys, List<ColumnSum> found) {
    List<Integer> left = sum.left().stream().map(key -> keys.indexOf(prefix + key)).toList();
    List<Integer> right = sum.right().stream().map(key -> keys.indexOf(prefix + key)).toList();
    int last = -1;
    for (List<Integer> side : List.of(left, right)) {
      for (int index : side) {
        if (index < 0) {
          return;
        }
        last = Math.max(last, index);
      }
    }
    found.add(new ColumnSum(left, right, last));
  }

  /**
   * Whether it may hold once a column has its value; it is decided at its last column, and holds
   * with any value that is no whole number.
   */
  boolean mayHold(int column, @Nullable Long[] values) {
    if (column != last) {
      return true;
    }
    Long one = sum(left, values);
    Long other = sum(right, values);
    return one == null || other == null || Objects.equals(one, other);
  }

  private static @Nullable Long sum(List<Integer> indices, @Nullable Long[] values) {
    long sum = 0;
    for (int index : indices) {
      Long value = values[index];
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }
}
