package org.jianbao.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;

/**
 * The keys by which rules name the rows and columns of a table of one format, with their labels.
 *
 * @param table key of the table
 * @param section number of its section
 * @param heading heading of that section
 * @param rows rows and groups of rows in order; one with the key "" in a table of a single row
 * @param columns columns and groups of columns; none if each row has its own
 */
public record TableKeys(
    String table, int section, String heading, List<Key> rows, List<Key> columns) {

  public TableKeys {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * A row, column or group.
   *
   * @param label the official label
   * @param group whether it is a group
   * @param columns of a row in a table whose rows differ: its columns; else none
   */
  public record Key(String key, String label, boolean group, List<Key> columns) {
    public Key {
      columns = List.copyOf(columns);
    }

    private static Key of(ColumnForm column, String before) {
      return new Key(column.key(), before + column.label().official(), false, List.of());
    }
  }

  /** The keys of all tables of a format, in order of its sections. */
  static List<TableKeys> of(Form form) {
    return form.tables().stream()
        .map(table -> of(form, table))
        .sorted(Comparator.comparing(TableKeys::section))
        .toList();
  }

  private static TableKeys of(Form form, TableForm table) {
    String heading =
        form.section(table.section()).map(section -> section.heading().official()).orElse("");
    List<Key> rows = new ArrayList<>();
    List<Key> columns = new ArrayList<>();
    if (table instanceof MatrixTableForm matrix) {
      rows.addAll(rows(matrix));
      matrix.columnGroups().forEach(group -> columns.add(group(group)));
      matrix.columns().forEach(column -> columns.add(Key.of(column, "")));
    } else if (table instanceof SingleRowTableForm single) {
      single.columnGroups().forEach(group -> columns.add(group(group)));
      for (ColumnGroupForm group : single.leafGroups()) {
        for (ColumnForm column : single.columns()) {
          String label = group.label().official() + "，" + column.label().official();
          columns.add(new Key(group.key() + "." + column.key(), label, false, List.of()));
        }
      }
    } else {
      for (RowForm row : table.rows()) {
        List<Key> own = table.columns(row.key()).stream().map(c -> Key.of(c, "")).toList();
        rows.add(new Key(row.key(), row.label().official(), false, own));
      }
    }
    return new TableKeys(table.key(), table.section(), heading, rows, columns);
  }

  /** The rows of a table, each group before the first row that stands under it. */
  private static List<Key> rows(MatrixTableForm table) {
    List<Key> rows = new ArrayList<>();
    List<GroupForm> open = new ArrayList<>(table.groups());
    for (RowForm row : table.rows()) {
      for (GroupForm group : table.groups()) {
        boolean first = open.contains(group) && isAbove(group, row, table);
        if (first) {
          open.remove(group);
          rows.add(new Key(group.key(), group.label().official(), true, List.of()));
        }
      }
      rows.add(new Key(row.key(), row.label().official(), false, List.of()));
    }
    return rows;
  }

  private static boolean isAbove(GroupForm group, RowForm row, MatrixTableForm table) {
    String above = row.group();
    while (above != null) {
      if (above.equals(group.key())) {
        return true;
      }
      String key = above;
      above =
          table.groups().stream()
              .filter(each -> each.key().equals(key))
              .findFirst()
              .map(GroupForm::parent)
              .orElse(null);
    }
    return false;
  }

  private static Key group(ColumnGroupForm group) {
    return new Key(group.key(), group.label().official(), true, List.of());
  }
}
