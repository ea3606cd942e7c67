package org.jianbao.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.facts.Cell;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/** The operands (运算项) of a table's relations: cells, groups of rows, numbers. */
final class Operands {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final TableForm form;
  private final Map<String, Cell> cells = new HashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final List<Unreadable> unreadable;

  Operands(ReportTable table, TableForm form, List<Cell> cells, List<Unreadable> unreadable) {
    this.form = form;
    cells.forEach(cell -> this.cells.putIfAbsent(key(cell.row(), cell.column()), cell));
    for (ReportRow row : table.rows()) {
      String key = row.key();
      if (key != null) {
        rows.add(key);
      }
    }
    String input = "table." + table.key();
    this.unreadable = unreadable.stream().filter(u -> u.input().equals(input)).toList();
  }

  /** Whether an operand is a number that stands for itself. */
  static boolean isNumber(String operand) {
    return NUMBER.matcher(operand).matches();
  }

  /** Adds a row's cell, or the cells of the rows of a group that has no row of its own. */
  void addRow(Sum sum, String row, String column) {
    if (isNumber(row)) {
      sum.add(new BigDecimal(row));
      return;
    }
    Set<String> members = rows.contains(row) ? Set.of() : members(row);
    if (members.isEmpty()) {
      addCell(sum, row, column);
    } else {
      members.forEach(member -> addCell(sum, member, column));
    }
  }

  /** Adds a cell. */
  void addCell(Sum sum, String row, String column) {
    addCell(sum, row, "", column);
  }

  /**
   * Adds a cell.
   *
   * @param prefix what the column's key begins with, left out where the operand is a number
   */
  void addCell(Sum sum, String row, String prefix, String column) {
    if (isNumber(column)) {
      sum.add(new BigDecimal(column));
      return;
    }
    String whole = prefix + column;
    Cell cell = cells.get(key(row, whole));
    Unreadable reason = unreadable(row, whole);
    if (cell != null) {
      sum.add(cell);
    } else if (reason != null) {
      sum.addUnreadable(reason.reason(), reason.place());
    } else {
      sum.addUnknown(signed(row, whole));
    }
  }

  /** The rows of a group: those of the form and those that the report has besides. */
  private Set<String> members(String group) {
    Set<String> members = new LinkedHashSet<>();
    String prefix = group + ".";
    for (RowForm row : form.rows()) {
      if (row.key().startsWith(prefix)) {
        members.add(row.key());
      }
    }
    rows.stream().filter(row -> row.startsWith(prefix)).forEach(members::add);
    return members;
  }

  private @Nullable Unreadable unreadable(String row, String column) {
    for (Unreadable u : unreadable) {
      if ((u.row() == null || row.equals(u.row()))
          && (u.column() == null || column.equals(u.column()))) {
        return u;
      }
    }
    return null;
  }

  private boolean signed(String row, String column) {
    for (ColumnForm c : form.columns(row)) {
      if (c.key().equals(column)) {
        return c.kind() == ValueKind.SIGNED;
      }
    }
    return false;
  }

  private static String key(String row, String column) {
    return row + "\n" + column;
  }
}
