package org.jianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of labelled rows and columns (三、收到和处理政府信息公开申请情况).
 *
 * @param corner the note printed in the upper left cell, or null
 */
public record MatrixTableForm(
    String key,
    int section,
    @Nullable Label corner,
    List<ColumnGroupForm> columnGroups,
    List<ColumnForm> columns,
    List<GroupForm> groups,
    List<RowForm> rows)
    implements TableForm {

  public MatrixTableForm {
    columnGroups = List.copyOf(columnGroups);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  @Override
  public List<ColumnForm> columns(String row) {
    return columns;
  }
}
