package org.jianbao.report.reading.table;

import static org.jianbao.text.WordPatterns.any;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.report.ReportRow;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Rows that no form has, rows of the wrong shape, rows that cannot be told. */
final class OtherRows {
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("[:为共]?[-+]?[\\d.,]*\\d(?:\\p{IsHan}{1,2})?[。.;]?$");

  private final Pattern note;

  /** 单位：某局 2023年度, 填报单位：某局: what stands above a table, even if a number follows. */
  private final Pattern filledIn;

  OtherRows(CellWords words) {
    note = Pattern.compile(any(words.of(Use.NOTE)));
    filledIn = Pattern.compile(any(words.of(Use.NOTE)) + "\\p{IsHan}{0,4}:");
  }

  /** Whether a row of one text gives a figure of its own: 「… 总数量：0」. */
  boolean isExtra(SourceRow row) {
    String text = CompactText.of(row.filled().get(0).text()).text();
    return text.length() <= Labels.LONGEST
        && ENDS_IN_NUMBER.matcher(text).find()
        && !note.matcher(text).lookingAt();
  }

  /** A row that no form has, unless it only says whose table it is. */
  void extra(SourceRow row, Slot label, @Nullable String group, TableBuilder table) {
    if (filledIn.matcher(CompactText.of(label.text()).text()).lookingAt()) {
      return;
    }
    int values = (int) row.filled().stream().filter(slot -> slot != label).count();
    table.row(
        new ReportRow(
            null, group, true, null, null, values, values, table.place(row, label, null, null)));
  }

  /** The values of a row, or why they cannot be read. */
  void values(
      SourceRow row,
      Slot label,
      String key,
      Values values,
      List<TableColumn> columns,
      TableBuilder table) {
    if (values.slots() != null) {
      table.values(key, row, values, columns);
    } else if (values.glued() != null) {
      glued(row, label, key, values.glued(), table);
    } else {
      misshapen(row, label, key, values.count(), columns.size(), table);
    }
  }

  /** A row with more or fewer values than the table has columns. */
  private void misshapen(
      SourceRow row, Slot label, String key, int values, int columns, TableBuilder table) {
    table.unreadable(
        key,
        null,
        raw(row),
        "本行有" + values + "个数值，表格有" + columns + "列，无法确定各数值属于哪一列",
        table.place(row, label, key, null));
  }

  /** A row whose values are glued together in a way that nothing decides. */
  private void glued(SourceRow row, Slot label, String key, Glued glued, TableBuilder table) {
    String reason =
        glued.from().isEmpty()
            ? "本行没有数值，表格没有分成单元格，无法确定是否空白"
            : glued.ways().isEmpty()
                ? "本行数字连在一起，无法确定各是多少"
                : "本行数字连在一起，有" + glued.ways().size() + "种分法，无法确定各是多少";
    table.unreadable(
        key, null, rawValues(glued.from()), reason, table.place(row, label, key, null));
  }

  /** The texts of some slots of a row, as they stand. */
  static String rawValues(List<Slot> slots) {
    return String.join("\t", slots.stream().map(Slot::text).toList());
  }

  /** A row without label whose key its place does not tell. */
  void undecided(LabelledRow row, @Nullable String group, int columns, TableBuilder table) {
    Slot first = row.firstCell();
    int values = (int) row.rest().stream().filter(slot -> !slot.blank()).count();
    table.row(
        new ReportRow(
            null,
            group,
            false,
            null,
            null,
            values,
            columns,
            table.place(row.row(), first, null, null)));
    table.unreadable(
        null, null, raw(row.row()), "本行没有标签，无法确定是哪一项", table.place(row.row(), first, null, null));
  }

  /** The texts of a row, as it stands. */
  static String raw(SourceRow row) {
    StringBuilder raw = new StringBuilder();
    for (Slot slot : row.slots()) {
      if (!slot.covered()) {
        raw.append(raw.isEmpty() ? "" : "\t").append(slot.text());
      }
    }
    return raw.length() > 500 ? raw.substring(0, 500) : raw.toString();
  }
}
