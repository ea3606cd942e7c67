package org.jianbao.report.reading.table;

import java.util.regex.Pattern;
import org.jianbao.report.ReportRow;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Rows that no form has, rows of the wrong shape, rows that cannot be told. */
final class OtherRows {
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("[:为共]?[-+]?[\\d.,]*\\d(?:\\p{IsHan}{1,2})?[。.;]?$");
  private static final Pattern NOTE = Pattern.compile("^(?:注|说明|备注|单位|填表|填报|附)[:：(（]?.*");

  /** Whether a row of one text gives a figure of its own: 「… 总数量：0」. */
  boolean isExtra(SourceRow row) {
    String text = CompactText.of(row.filled().get(0).text()).text();
    return text.length() <= Labels.LONGEST
        && ENDS_IN_NUMBER.matcher(text).find()
        && !NOTE.matcher(text).matches();
  }

  /** A row that no form has. */
  void extra(SourceRow row, Slot label, @Nullable String group, TableBuilder table) {
    int values = (int) row.filled().stream().filter(slot -> slot != label).count();
    table.row(
        new ReportRow(
            null, group, true, null, null, values, values, table.place(row, label, null, null)));
  }

  /** A row with more or fewer values than the table has columns. */
  void misshapen(
      SourceRow row, Slot label, String key, int values, int columns, TableBuilder table) {
    table.unreadable(
        key,
        null,
        raw(row),
        "本行有" + values + "个数值，表格有" + columns + "列，无法确定各数值属于哪一列",
        table.place(row, label, key, null));
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
