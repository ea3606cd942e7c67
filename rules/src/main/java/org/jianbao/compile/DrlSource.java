package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.pack.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * The DRL of a rule file: its text, or what the rows of a workbook expand to. Its lines are led
 * back to what the author wrote.
 *
 * @param text the DRL
 * @param faults what is wrong with a workbook, found before there is DRL
 * @param rows of a workbook the rows behind the rules, in the order of the rules; null of a text
 */
record DrlSource(String text, List<Fault> faults, @Nullable List<TableRow> rows) {

  /** What a rule file holds; never throws for what it holds. */
  static DrlSource of(RuleFile file) {
    return file.isWorkbook()
        ? DecisionTables.expand(file.bytes())
        : new DrlSource(file.content(), List.of(), null);
  }

  /** The faults of the workbook and those of its rules. */
  List<Fault> with(List<Fault> more) {
    List<Fault> all = new ArrayList<>(faults);
    // That no rule is left is no news.
    if (!text.isEmpty()) {
      all.addAll(more);
    }
    return all;
  }

  /** A fault at a line of the DRL as it is told to the author. */
  Fault told(Fault fault) {
    Integer line = fault.line();
    if (rows == null || line == null) {
      return fault;
    }
    TableRow row = row(line);
    if (row == null) {
      return new Fault(null, fault.message());
    }
    return new Fault(null, place(line, fault.message()) + "：" + fault.message());
  }

  /** Where in the workbook stands what a message about a line of the DRL names, in Chinese. */
  String place(int line, String message) {
    TableRow row = row(line);
    if (row == null) {
      return place(line);
    }
    String drl = line <= text.lines().count() ? text.lines().toList().get(line - 1) : "";
    return row.place(drl, message);
  }

  /** Where a line of the DRL stands in the file, in Chinese. */
  String place(int line) {
    TableRow row = rows == null ? null : row(line);
    return row == null ? "第" + line + "行" : row.place();
  }

  private @Nullable TableRow row(int line) {
    if (rows != null) {
      for (TableRow row : rows) {
        if (line <= row.lastLine()) {
          return row;
        }
      }
    }
    return null;
  }
}
