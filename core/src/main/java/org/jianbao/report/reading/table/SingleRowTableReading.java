package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.report.ReportRow;

/** Reads the table of one data row (四、政府信息公开行政复议、行政诉讼情况). */
final class SingleRowTableReading {
  private final SingleRowTableForm form;
  private final CellReader reader;
  private final RowValues values;
  private final SingleRowHead head;

  SingleRowTableReading(
      SingleRowTableForm form, Labels labels, CellReader reader, RowValues values) {
    this.values = values;
    this.form = form;
    this.reader = reader;
    this.head = new SingleRowHead(form, labels);
  }

  /** Reads the rows of all parts of the table. */
  void read(List<SourceRow> rows, TableBuilder table) {
    List<SourceRow> headRows = new ArrayList<>();
    List<LabelledRow> data = new ArrayList<>();
    SourceRow blank = null;
    for (SourceRow row : rows) {
      if (row.blank()) {
        blank = headRows.isEmpty() ? null : row;
        continue;
      }
      LabelledRow cut = LabelledRow.of(row, 1, 0, reader, text -> false, text -> false);
      if (head.isHead(row)) {
        if (data.isEmpty()) {
          headRows.add(row);
        }
      } else if (cut.values()) {
        data.add(cut);
      } else if (!headRows.isEmpty() && data.isEmpty() && row.filled().size() > 1) {
        headRows.add(row);
      }
    }
    List<TableColumn> columns = headRows.isEmpty() ? null : head.read(headRows, table);
    if (columns == null) {
      table.unreadable(null, null, "", "表头残缺，无法确定各列", table.place(rows.get(0), null, null, null));
      return;
    }
    if (data.isEmpty() && blank != null && blank.slots().size() >= columns.size()) {
      data.add(LabelledRow.of(blank, 0, 0, reader, text -> false, text -> false));
    }
    if (data.size() == 1) {
      values(data.get(0), columns, table);
    } else {
      SourceRow at = data.isEmpty() ? headRows.get(headRows.size() - 1) : data.get(0).row();
      Slot slot = at.filled().isEmpty() ? at.slots().get(0) : at.filled().get(0);
      row(at, slot, 0, columns, table);
      String reason = data.isEmpty() ? "没有数据行" : "有" + data.size() + "行数据，无法确定以哪一行为准";
      table.unreadable("", null, OtherRows.raw(at), reason, table.place(at, slot, "", null));
    }
  }

  private void values(LabelledRow row, List<TableColumn> columns, TableBuilder table) {
    Values read = values.of(row.row(), row.rest(), columns);
    Slot slot = row.firstCell();
    row(row.row(), slot, read.count(), columns, table);
    new OtherRows().values(row.row(), slot, "", read, columns, table);
  }

  private void row(
      SourceRow row, Slot slot, int values, List<TableColumn> columns, TableBuilder table) {
    table.row(
        new ReportRow(
            "", null, true, null, null, values, columns.size(), table.place(row, slot, "", null)));
  }
}
