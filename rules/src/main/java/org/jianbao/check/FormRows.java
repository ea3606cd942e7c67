package org.jianbao.check;

import java.util.HashSet;
import java.util.Set;
import org.jianbao.form.Form;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table the form has: as a row; as a group that the report gives as one row; or as
 * one row that the report splits, such as （六）其他处理 of the 2019 form in three.
 */
final class FormRows {
  private final boolean known;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> split = new HashSet<>();

  private FormRows(@Nullable TableForm form, ReportTable table) {
    known = form != null;
    if (form == null) {
      return;
    }
    form.rows().stream().map(RowForm::key).forEach(keys::add);
    split.addAll(keys);
    if (form instanceof MatrixTableForm matrix) {
      matrix.groups().forEach(group -> keys.add(group.key()));
    }
    table.rows().stream().map(ReportRow::key).forEach(split::remove);
  }

  static FormRows of(ReportTable table, Form form) {
    return new FormRows(form.table(table.key()).orElse(null), table);
  }

  /** Whether the form has the row in one of these ways; true if it does not know the table. */
  boolean has(@Nullable String key) {
    if (!known) {
      return true;
    }
    if (key == null) {
      return false;
    }
    int dot = key.lastIndexOf('.');
    return keys.contains(key) || dot > 0 && split.contains(key.substring(0, dot));
  }
}
