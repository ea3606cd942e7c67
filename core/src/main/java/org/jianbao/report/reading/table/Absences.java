package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.ReportLabel;
import org.jspecify.annotations.Nullable;

/** Tells which rows and columns of a form a table lacks. */
final class Absences {
  private final TableBuilder table;
  private final List<AbsentLabel> absent = new ArrayList<>();

  private Absences(TableBuilder table) {
    this.table = table;
  }

  /** The rows and columns of the form that the table lacks. */
  static List<AbsentLabel> of(TableForm form, TableBuilder table) {
    Absences absences = new Absences(table);
    if (form instanceof BlockTableForm blocks) {
      blocks.blocks().forEach(absences::block);
    } else if (form instanceof MatrixTableForm matrix) {
      matrix.rows().forEach(absences::row);
      for (ColumnForm column : matrix.columns()) {
        absences.column(column.key(), group(matrix, column.key()), column);
      }
    } else if (form instanceof SingleRowTableForm single) {
      for (ColumnGroupForm group : single.leafGroups()) {
        for (ColumnForm column : single.columns()) {
          absences.column(group.key() + "." + column.key(), group.key(), column);
        }
      }
    }
    return absences.absent;
  }

  private static @Nullable String group(MatrixTableForm form, String column) {
    return form.columnGroups().stream()
        .filter(group -> group.of().contains(column))
        .map(ColumnGroupForm::key)
        .findFirst()
        .orElse(null);
  }

  /** Without any of its rows and columns, a block lacks its rows: its head labels nothing. */
  private void block(BlockForm block) {
    block.rows().forEach(this::row);
    boolean columns =
        block.columns().stream().anyMatch(column -> present(block.item() + "." + column.key()));
    boolean rows = block.rows().stream().anyMatch(row -> table.hasRow(row.key()));
    if (columns || rows) {
      for (ColumnForm column : block.columns()) {
        column(block.item() + "." + column.key(), String.valueOf(block.item()), column);
      }
    }
  }

  private boolean present(String column) {
    return table.hasLabel(ReportLabel.Kind.COLUMN, column);
  }

  private void row(RowForm row) {
    if (!table.hasRow(row.key())) {
      boolean collapsed = row.group() != null && table.hasRow(Objects.requireNonNull(row.group()));
      absent.add(
          new AbsentLabel(
              AbsentLabel.Kind.ROW, row.key(), row.group(), row.label().official(), collapsed));
    }
  }

  private void column(String key, @Nullable String group, ColumnForm column) {
    if (!present(key)) {
      absent.add(
          new AbsentLabel(AbsentLabel.Kind.COLUMN, key, group, column.label().official(), false));
    }
  }
}
