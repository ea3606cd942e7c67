package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.RelationForm;
import org.jspecify.annotations.Nullable;

/** A cell of a table by the keys of its row and column. */
record NamedCell(String row, String column) {
  private static final String ANY_APPLICANT = "*";
  private static final String ALL_APPLICANTS = "total";

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof NamedCell other
        && row.equals(other.row)
        && column.equals(other.column);
  }

  @Override
  public int hashCode() {
    return 31 * row.hashCode() + column.hashCode();
  }

  /** The cells that are named; none if the form of the year lacks one. */
  static List<NamedCell> named(TableForm form, String named, @Nullable String applicant) {
    List<NamedCell> keys = new ArrayList<>();
    for (String cell : named.split("\\+")) {
      int slash = cell.indexOf('/');
      String key = slash < 0 ? "" : cell.substring(0, slash);
      for (String column : columns(form, cell.substring(slash + 1), applicant)) {
        if (!inForm(form, key, column)) {
          return List.of();
        }
        keys.add(new NamedCell(key, column));
      }
    }
    return keys;
  }

  private static List<String> columns(TableForm form, String column, @Nullable String applicant) {
    if (!column.equals(ANY_APPLICANT)) {
      return List.of(column);
    }
    String named = applicant == null ? ALL_APPLICANTS : applicant;
    if (form instanceof MatrixTableForm matrix) {
      for (ColumnGroupForm group : matrix.columnGroups()) {
        if (group.key().equals(named)) {
          return group.of();
        }
      }
    }
    return List.of(named);
  }

  /** Whether the form of the report year has a cell, or the rows of a group with it. */
  private static boolean inForm(TableForm form, String row, String column) {
    return form.rows().stream()
        .filter(known -> known.key().equals(row) || known.key().startsWith(row + "."))
        .anyMatch(
            known -> form.columns(known.key()).stream().anyMatch(c -> c.key().equals(column)));
  }

  /**
   * The cells with each total replaced by what a relation says it is the total of: where a table
   * contradicts itself, a figure that agrees with either is not wrong.
   */
  static List<NamedCell> parts(RelationForm relation, List<NamedCell> keys) {
    if (relation.compare() != RelationForm.Compare.EQUAL || relation.left().size() != 1) {
      return keys;
    }
    String total = relation.left().get(0);
    List<NamedCell> parts = new ArrayList<>();
    for (NamedCell key : keys) {
      int dot = key.column().lastIndexOf('.');
      String group = key.column().substring(0, dot + 1);
      for (String part : relation.right()) {
        switch (relation.each()) {
          case ROW -> parts.add(key.column().equals(total) ? new NamedCell(key.row(), part) : key);
          case COLUMN ->
              parts.add(key.row().equals(total) ? new NamedCell(part, key.column()) : key);
          case GROUP ->
              parts.add(
                  key.column().equals(group + total) && dot > 0
                      ? new NamedCell(key.row(), group + part)
                      : key);
        }
        if (parts.get(parts.size() - 1).equals(key)) {
          break;
        }
      }
    }
    return parts;
  }
}
