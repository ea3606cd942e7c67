package org.jianbao.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Form;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jspecify.annotations.Nullable;

/** Cells of the tables of one form that a figure of running text stands for (counterparts.csv). */
final class Counterparts {
  private static final String ANY_APPLICANT = "*";
  private static final String ALL_APPLICANTS = "total";

  private final Form form;
  private final Map<String, List<List<String>>> byObject = new LinkedHashMap<>();

  /**
   * Takes the list of a format's pack.
   *
   * @param rows object, table, cells and what else the list says
   */
  Counterparts(Form form, List<List<String>> rows) {
    this.form = form;
    for (List<String> row : rows) {
      if (row.size() > 2 && !row.get(1).isEmpty()) {
        byObject.computeIfAbsent(row.get(0), object -> new ArrayList<>()).add(row);
      }
    }
  }

  /**
   * Each sum of cells that a figure may stand for, the usual one first.
   *
   * @param applicant kind of applicant it is limited to, or null
   */
  List<List<CellKey>> of(String object, @Nullable String applicant) {
    List<List<CellKey>> found = new ArrayList<>();
    for (List<String> row : byObject.getOrDefault(object, List.of())) {
      TableForm table = form.table(row.get(1)).orElse(null);
      List<CellKey> cells = table == null ? List.of() : cells(table, row.get(2), applicant);
      if (!cells.isEmpty()) {
        found.add(cells);
      }
    }
    return found;
  }

  /** The cells that a row of the list names; none if the form lacks one. */
  private static List<CellKey> cells(TableForm table, String list, @Nullable String applicant) {
    List<CellKey> cells = new ArrayList<>();
    for (String cell : list.split("\\+")) {
      int slash = cell.indexOf('/');
      List<String> rows = rows(table, slash < 0 ? "" : cell.substring(0, slash));
      for (String column : columns(table, cell.substring(slash + 1), applicant)) {
        for (String row : rows) {
          if (table.columns(row).stream().noneMatch(each -> each.key().equals(column))) {
            return List.of();
          }
          cells.add(new CellKey(table.key(), row, column));
        }
      }
      if (rows.isEmpty()) {
        return List.of();
      }
    }
    return cells;
  }

  /** A row, or the rows of a group. */
  private static List<String> rows(TableForm table, String key) {
    return table.rows().stream()
        .map(RowForm::key)
        .filter(row -> row.equals(key) || !key.isEmpty() && row.startsWith(key + "."))
        .toList();
  }

  private static List<String> columns(TableForm table, String column, @Nullable String applicant) {
    if (!column.equals(ANY_APPLICANT)) {
      return List.of(column);
    }
    String named = applicant == null ? ALL_APPLICANTS : applicant;
    if (table instanceof MatrixTableForm matrix) {
      for (ColumnGroupForm group : matrix.columnGroups()) {
        if (group.key().equals(named)) {
          return group.of();
        }
      }
    }
    return List.of(named);
  }

  /** The sum of cells, or null if one of them holds no number. */
  static @Nullable BigDecimal sum(List<CellKey> cells, Numbers numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellKey cell : cells) {
      BigDecimal value = numbers.value(cell);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }
}
