package org.jianbao.report.reading.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;

/** Tells whether a table is turned (行列互换): what the form has as rows stands as columns. */
final class Orientation {
  /** So many labels of rows beside each other, or of columns below each other, show it. */
  private static final int LEAST = 4;

  private final Labels labels;

  Orientation(Labels labels) {
    this.labels = labels;
  }

  /** Whether a table has the form's rows as columns. */
  boolean isTurned(Table table, TableForm form) {
    if (form instanceof MatrixTableForm matrix) {
      List<Label> wanted = matrix.rows().stream().map(RowForm::label).toList();
      return table.rows().stream().anyMatch(row -> different(row, wanted) >= LEAST);
    }
    if (form instanceof BlockTableForm blocks) {
      List<Label> wanted = blocks.rows().stream().map(RowForm::label).toList();
      return table.rows().stream().anyMatch(row -> different(row, wanted) >= LEAST);
    }
    if (form instanceof SingleRowTableForm single) {
      List<Label> wanted = single.columns().stream().map(column -> column.label()).toList();
      long rows = table.rows().stream().filter(row -> different(row, wanted) == 1).count();
      return rows >= LEAST && table.rows().stream().noneMatch(row -> different(row, wanted) > 1);
    }
    return false;
  }

  private int different(TableRow row, List<Label> wanted) {
    Set<String> found = new HashSet<>();
    for (TableCell cell : row.cells()) {
      Label label = labels.firstExact(cell.text(), wanted);
      if (label != null) {
        found.add(label.official());
      }
    }
    return found.size();
  }
}
