package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.report.ReportLabel;
import org.jspecify.annotations.Nullable;

/** Reads a table whose column groups stand as rows below one head (行政复议、未经复议直接起诉、复议后起诉各一行). */
final class GroupRows {
  private static final int MOST_LABELS = 3;

  private final SingleRowTableForm form;
  private final Labels labels;
  private final CellReader reader;
  private final SingleRowHead head;

  GroupRows(SingleRowTableForm form, Labels labels, CellReader reader, SingleRowHead head) {
    this.form = form;
    this.labels = labels;
    this.reader = reader;
    this.head = head;
  }

  /** Whether a row is that of a group: the group's label, then values. */
  boolean isRow(LabelledRow row) {
    return row.values() && !row.labels().isEmpty() && group(cut(row.row())) != null;
  }

  /**
   * The rows with their columns; null if the rows are not those of groups.
   *
   * @param headRows the rows of the head
   * @param data the rows below it
   */
  @Nullable List<SingleRowTableReading.Line> read(
      List<SourceRow> headRows, List<LabelledRow> data, TableBuilder table) {
    List<LabelledRow> rows = data.stream().map(row -> cut(row.row())).toList();
    Set<String> groups = new HashSet<>();
    for (LabelledRow row : rows) {
      ColumnGroupForm group = group(row);
      if (group == null || !groups.add(group.key())) {
        return null;
      }
    }
    if (rows.isEmpty()) {
      return null;
    }
    List<SingleRowTableReading.Line> lines = new ArrayList<>();
    for (LabelledRow row : rows) {
      ColumnGroupForm group = group(row);
      List<TableColumn> columns = group == null ? null : columns(headRows, row, group.key(), table);
      if (group == null || columns == null) {
        return null;
      }
      Slot label = row.labels().get(row.labels().size() - 1);
      HeadMatcher.Hit hit =
          new HeadMatcher.Hit(
              ReportLabel.Kind.COLUMN_GROUP,
              group.key(),
              labels.match(label.text(), group.label()));
      table.label(ReportLabel.Kind.COLUMN_GROUP, group.key(), hit, row.row(), label);
      lines.add(new SingleRowTableReading.Line(row, columns));
    }
    return lines;
  }

  private LabelledRow cut(SourceRow row) {
    return LabelledRow.of(
        row, MOST_LABELS, 0, reader, text -> groupOf(text) != null, text -> false);
  }

  private @Nullable ColumnGroupForm group(LabelledRow row) {
    return row.labels().isEmpty()
        ? null
        : groupOf(row.labels().get(row.labels().size() - 1).text());
  }

  private @Nullable ColumnGroupForm groupOf(String text) {
    return form.leafGroups().stream()
        .filter(group -> labels.exact(text, group.label()))
        .findFirst()
        .orElse(null);
  }

  /** The columns that the head has once for all groups; null if there are not so many values. */
  private @Nullable List<TableColumn> columns(
      List<SourceRow> headRows, LabelledRow row, String group, TableBuilder table) {
    List<TableColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SourceRow headRow : headRows) {
      Map<Slot, HeadMatcher.Hit> hits = head.columns(headRow);
      for (Slot slot : headRow.filled()) {
        HeadMatcher.Hit hit = hits.get(slot);
        if (hit == null) {
          continue;
        }
        if (!seen.add(hit.key())) {
          return null;
        }
        String key = group + "." + hit.key();
        table.label(ReportLabel.Kind.COLUMN, key, hit, headRow, slot);
        columns.add(new TableColumn(column(key), slot.column(), null));
      }
    }
    return columns.isEmpty() || row.rest().size() < columns.size() ? null : columns;
  }

  private @Nullable ColumnForm column(String key) {
    return form.columns("").stream().filter(c -> c.key().equals(key)).findFirst().orElse(null);
  }
}
