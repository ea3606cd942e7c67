package org.jianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of one data row under groups of columns (四、政府信息公开行政复议、行政诉讼情况). Each column group without
 * members of its own repeats all columns.
 *
 * @param columns the columns that each group repeats, keys without the group
 */
public record SingleRowTableForm(
    String key, int section, List<ColumnGroupForm> columnGroups, List<ColumnForm> columns)
    implements TableForm {

  public SingleRowTableForm {
    columnGroups = List.copyOf(columnGroups);
    columns = List.copyOf(columns);
  }

  /** The groups that hold columns: review, direct, after-review. */
  public List<ColumnGroupForm> leafGroups() {
    return columnGroups.stream().filter(group -> group.of().isEmpty()).toList();
  }

  @Override
  public List<RowForm> rows() {
    return List.of(new RowForm("", Label.of(""), null));
  }

  @Override
  public List<ColumnForm> columns(String row) {
    List<ColumnForm> all = new ArrayList<>();
    for (ColumnGroupForm group : leafGroups()) {
      for (ColumnForm column : columns) {
        all.add(
            new ColumnForm(
                group.key() + "." + column.key(), column.label(), column.kind(), column.unit()));
      }
    }
    return List.copyOf(all);
  }
}
