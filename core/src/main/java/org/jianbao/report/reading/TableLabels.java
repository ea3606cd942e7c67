package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Form;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;

/** The labels of rows and groups of official tables, which may look like headings. */
final class TableLabels {
  private TableLabels() {}

  /** The different labels of all forms in order. */
  static List<Label> of(List<Form> forms) {
    List<Label> labels = new ArrayList<>();
    for (Form form : forms) {
      form.tables().forEach(table -> add(labels, table));
    }
    return labels.stream().distinct().toList();
  }

  private static void add(List<Label> labels, TableForm table) {
    if (table instanceof MatrixTableForm matrix) {
      matrix.rows().forEach(row -> labels.add(row.label()));
      matrix.groups().forEach(group -> labels.add(group.label()));
    } else if (table instanceof BlockTableForm block) {
      block.rows().forEach(row -> labels.add(row.label()));
    } else if (table instanceof SingleRowTableForm single) {
      single.columnGroups().forEach(group -> labels.add(group.label()));
    }
  }
}
