package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jspecify.annotations.Nullable;

/** Reads the table of labelled rows and columns (三、收到和处理政府信息公开申请情况). */
final class MatrixTableReading {
  private final MatrixRows rowLabels;
  private final Labels labels;
  private final CellReader reader;
  private final MatrixHead head;
  private final RowValues values;
  private final OtherRows otherRows;

  MatrixTableReading(
      MatrixTableForm form,
      List<MatrixTableForm> others,
      Labels labels,
      CellReader reader,
      HeadUnits units,
      RowValues values,
      OtherRows otherRows) {
    this.values = values;
    this.labels = labels;
    this.reader = reader;
    this.otherRows = otherRows;
    this.head = new MatrixHead(form, others, labels, units);
    this.rowLabels = new MatrixRows(form, others, labels, reader);
  }

  /** Reads the rows of all parts of the table. */
  void read(List<SourceRow> rows, TableBuilder table) {
    List<SourceRow> headRows = new ArrayList<>();
    List<SourceRow> headBelow = new ArrayList<>();
    int last = -1;
    List<SourceRow> dataRows = new ArrayList<>();
    TornColumns torn = head.torn(rows.stream().takeWhile(row -> !isLabelled(row)).toList());
    for (SourceRow row : rows) {
      if (row.blank() || torn.isTail(row)) {
        continue;
      }
      boolean labelled = isLabelled(row);
      if (!labelled && head.isHead(row)) {
        if (dataRows.isEmpty()) {
          headRows.add(row);
        } else if (headBelow.isEmpty() || rows.indexOf(row) == last + 1) {
          headBelow.add(row);
          last = rows.indexOf(row);
        }
      } else if (row.filled().size() > 1
          || labelled
          || reader.valueLike(row.filled().get(0).text())) {
        dataRows.add(row);
      } else if (otherRows.isExtra(row)) {
        dataRows.add(row);
      }
    }
    int commonest = rowLabels.commonest(dataRows, values);
    List<TableColumn> columns =
        head.read(headRows.isEmpty() ? headBelow : headRows, torn, commonest, table);
    List<MatrixRows.Data> data = rowLabels.group(dataRows, columns.size(), table);
    resolve(data, inPlace(data, columns) ? columns : withoutPlaces(columns), table);
  }

  private boolean isLabelled(SourceRow row) {
    return row.filled().stream().anyMatch(slot -> rowLabels.surelyRow(slot.text()));
  }

  /** Whether all labels stand at the left of the columns, as in a real grid. */
  private static boolean inPlace(List<MatrixRows.Data> data, List<TableColumn> columns) {
    int first = columns.isEmpty() ? 0 : columns.get(0).start();
    return data.stream()
        .flatMap(row -> row.row().labels().stream())
        .allMatch(label -> label.column() < first);
  }

  private static List<TableColumn> withoutPlaces(List<TableColumn> columns) {
    return columns.stream().map(each -> new TableColumn(each.form(), 0, each.unit())).toList();
  }

  private void resolve(List<MatrixRows.Data> data, List<TableColumn> columns, TableBuilder table) {
    List<MatrixRows.Data> kept = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      if (isGroupAlone(data.subList(i, data.size()), columns.size())) {
        groupLabel(data.get(i), table);
      } else if (data.get(i).own() != null
          || data.get(i).startsGroup()
          || data.get(i).row().values()) {
        kept.add(data.get(i));
      }
    }
    List<RowQuery> queries =
        kept.stream()
            .map(d -> new RowQuery(text(d.own()), d.group(), d.startsGroup() && d.own() == null))
            .toList();
    List<RowAnswer> answers = new RowResolver(rowLabels.entries(), labels).resolve(queries);
    List<@Nullable String> keys = RowKeys.of(kept, answers);
    List<Values> read =
        ColumnSums.decide(
            keys,
            kept.stream().map(d -> values.of(d.row().row(), d.row().rest(), columns)).toList(),
            values.sums(),
            reader);
    for (int i = 0; i < kept.size(); i++) {
      MatrixRows.Data row = kept.get(i);
      RowAnswer answer = answers.get(i);
      if (answer.entry() != null) {
        if (RowKeys.isGroupRow(row)) {
          groupLabel(row, table);
        }
        known(row, answer, read.get(i), columns, table);
      } else if (keys.get(i) != null) {
        wholeGroup(row, read.get(i), columns, table);
      } else {
        unknown(row, columns, table);
      }
    }
  }

  /**
   * Whether the first row shows a group's label above all rows of the group, and perhaps their
   * sums.
   */
  private boolean isGroupAlone(List<MatrixRows.Data> rows, int columns) {
    MatrixRows.Data row = rows.get(0);
    String group = row.group();
    if (!RowKeys.isGroupRow(row)
        || group == null
        || rows.size() < 2
        || row.row().rest().size() > columns) {
      return false;
    }
    Slot label = row.row().labels().get(row.row().labels().size() - 1);
    if (label.cell() != null && label.cell().rowSpan() > 1) {
      return false;
    }
    MatrixRows.Data next = rows.get(1);
    boolean below =
        RowKeys.isGroupRow(next)
            ? !group.equals(next.group()) && rowLabels.isWithin(next.group(), group)
            : rowLabels.isRowOf(text(next.own()), group);
    long labelled =
        rows.stream().filter(each -> rowLabels.isRowOf(text(each.own()), group)).count();
    return below && (!row.row().values() || labelled >= rowLabels.rowsOf(group));
  }

  private static @Nullable String text(@Nullable Slot own) {
    return own == null ? null : own.text();
  }

  private void groupLabel(MatrixRows.Data row, TableBuilder table) {
    Slot slot = row.row().labels().get(row.row().labels().size() - 1);
    GroupForm group = rowLabels.groupForm(row);
    LabelMatch match = labels.match(slot.text(), group.label());
    table.label(
        ReportLabel.Kind.ROW_GROUP,
        group.key(),
        new HeadMatcher.Hit(ReportLabel.Kind.ROW_GROUP, group.key(), match),
        row.row().row(),
        slot);
  }

  private void known(
      MatrixRows.Data row,
      RowAnswer answer,
      Values read,
      List<TableColumn> columns,
      TableBuilder table) {
    RowEntry entry = answer.entry();
    if (entry != null) {
      Slot slot = row.own() == null ? row.row().firstCell() : row.own();
      add(
          row,
          entry.key(),
          entry.group(),
          slot,
          answer.wording(),
          answer.expected(),
          read,
          columns,
          table);
    }
  }

  /** A group given as one row: （六）其他处理 of the 2019 form. */
  private void wholeGroup(
      MatrixRows.Data row, Values read, List<TableColumn> columns, TableBuilder table) {
    GroupForm group = rowLabels.groupForm(row);
    Slot slot = row.row().labels().get(row.row().labels().size() - 1);
    LabelMatch match = labels.match(slot.text(), group.label());
    add(
        row,
        group.key(),
        group.parent(),
        slot,
        match.wording(),
        match.expected(),
        read,
        columns,
        table);
  }

  private void add(
      MatrixRows.Data row,
      String key,
      @Nullable String group,
      Slot slot,
      @Nullable Wording wording,
      @Nullable String expected,
      Values read,
      List<TableColumn> columns,
      TableBuilder table) {
    boolean labelled = row.row().labels().contains(slot);
    table.row(
        new ReportRow(
            key,
            group,
            labelled,
            wording,
            expected,
            read.count(),
            columns.size(),
            table.place(row.row().row(), slot, key, null)));
    otherRows.values(row.row().row(), slot, key, read, columns, table);
  }

  private void unknown(MatrixRows.Data row, List<TableColumn> columns, TableBuilder table) {
    if (row.own() != null) {
      if (!row.row().values() && row.row().rest().size() < columns.size()) {
        return;
      }
      otherRows.extra(row.row().row(), row.own(), row.group(), table);
    } else {
      otherRows.undecided(row.row(), row.group(), columns.size(), table);
    }
  }
}
