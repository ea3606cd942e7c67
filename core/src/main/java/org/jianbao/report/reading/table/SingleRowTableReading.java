package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.report.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of one data row (四、政府信息公开行政复议、行政诉讼情况), also where it is cut into parts that each
 * have a head and a row, or gives each group a row.
 */
final class SingleRowTableReading {
  private final SingleRowTableForm form;
  private final CellReader reader;
  private final RowValues values;
  private final SingleRowHead head;
  private final GroupRows groupRows;
  private final OtherRows otherRows;

  SingleRowTableReading(
      SingleRowTableForm form,
      Labels labels,
      CellReader reader,
      RowValues values,
      OtherRows otherRows) {
    this.values = values;
    this.otherRows = otherRows;
    this.form = form;
    this.reader = reader;
    this.head = new SingleRowHead(form, labels);
    this.groupRows = new GroupRows(form, labels, reader, head);
  }

  /** A head and the rows below it. */
  private static final class Part {
    final List<SourceRow> head = new ArrayList<>();
    final List<LabelledRow> data = new ArrayList<>();
    @Nullable SourceRow blank;

    private boolean empty() {
      return data.isEmpty() && blank == null;
    }
  }

  /** A row of values and what they are values of. */
  record Line(LabelledRow row, List<TableColumn> columns) {}

  /** Reads the rows of all parts of the table. */
  void read(List<SourceRow> rows, TableBuilder table) {
    List<Part> parts = parts(rows);
    if (parts.stream().anyMatch(part -> !part.empty())) {
      parts.removeIf(Part::empty);
    }
    List<Line> lines = new ArrayList<>();
    for (Part part : parts) {
      List<Line> own = lines(part, table);
      if (own == null) {
        table.unreadable(null, null, "", "表头残缺，无法确定各列", table.place(rows.get(0), null, null, null));
        return;
      }
      lines.addAll(own);
    }
    if (lines.isEmpty() || repeated(lines)) {
      undecided(parts, lines, table);
    } else {
      lines.forEach(line -> values(line, table));
    }
  }

  private List<Part> parts(List<SourceRow> rows) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part();
    parts.add(part);
    for (SourceRow row : rows) {
      if (row.blank()) {
        if (!part.head.isEmpty() && part.data.isEmpty()) {
          part.blank = row;
        }
        continue;
      }
      LabelledRow cut = LabelledRow.of(row, 1, 0, reader, text -> false, text -> false);
      if (head.isHead(row) && !groupRows.isRow(cut)) {
        if (!part.data.isEmpty() || repeats(part.head, row)) {
          part = new Part();
          parts.add(part);
        }
        part.head.add(row);
        part.blank = null;
      } else if (cut.values()) {
        part.data.add(cut);
      } else if (!part.head.isEmpty() && part.data.isEmpty() && row.filled().size() > 1) {
        part.head.add(row);
        part.blank = null;
      }
    }
    return parts;
  }

  /** Whether a row is the first one of a head again. */
  private static boolean repeats(List<SourceRow> head, SourceRow row) {
    return !head.isEmpty() && texts(head.get(0)).equals(texts(row));
  }

  private static List<String> texts(SourceRow row) {
    return row.filled().stream().map(Slot::text).toList();
  }

  /** The rows of a part; null if its head does not tell the columns. */
  private @Nullable List<Line> lines(Part part, TableBuilder table) {
    if (part.head.isEmpty()) {
      return null;
    }
    List<Line> groups = groupRows.read(part.head, part.data, table);
    if (groups != null) {
      return groups;
    }
    List<TableColumn> columns = head.read(part.head, table);
    if (columns == null) {
      return null;
    }
    SourceRow blank = part.blank;
    if (part.data.isEmpty() && blank != null && blank.slots().size() >= columns.size()) {
      part.data.add(LabelledRow.of(blank, 0, 0, reader, text -> false, text -> false));
    }
    return part.data.stream().map(row -> new Line(row, columns)).toList();
  }

  /** Whether two rows give the same column. */
  private static boolean repeated(List<Line> lines) {
    Set<String> seen = new HashSet<>();
    return lines.stream()
        .anyMatch(
            line -> {
              List<String> keys =
                  line.columns().stream()
                      .map(TableColumn::form)
                      .filter(Objects::nonNull)
                      .map(column -> column.key())
                      .toList();
              boolean again = keys.stream().anyMatch(seen::contains);
              seen.addAll(keys);
              return again;
            });
  }

  private void undecided(List<Part> parts, List<Line> lines, TableBuilder table) {
    List<SourceRow> headRows = parts.get(0).head;
    SourceRow at = lines.isEmpty() ? headRows.get(headRows.size() - 1) : lines.get(0).row().row();
    Slot slot = at.filled().isEmpty() ? at.slots().get(0) : at.filled().get(0);
    row(at, slot, 0, form.columns("").size(), table);
    String reason = lines.isEmpty() ? "没有数据行" : "有" + lines.size() + "行数据，无法确定以哪一行为准";
    table.unreadable("", null, OtherRows.raw(at), reason, table.place(at, slot, "", null));
  }

  private void values(Line line, TableBuilder table) {
    LabelledRow row = line.row();
    Values read = values.of(row.row(), row.rest(), line.columns());
    Slot slot = row.firstCell();
    row(row.row(), slot, read.count(), line.columns().size(), table);
    otherRows.values(row.row(), slot, "", read, line.columns(), table);
  }

  private void row(SourceRow row, Slot slot, int values, int columns, TableBuilder table) {
    table.row(
        new ReportRow(
            "", null, true, null, null, values, columns, table.place(row, slot, "", null)));
  }
}
