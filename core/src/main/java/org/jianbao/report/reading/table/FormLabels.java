package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.GroupForm;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;

/** All different labels of an official table. */
public final class FormLabels {
  private FormLabels() {}

  /** Labels of rows and row groups. */
  static List<Label> ofRows(TableForm form) {
    List<Label> labels = new ArrayList<>();
    if (form instanceof MatrixTableForm matrix) {
      matrix.groups().stream().map(GroupForm::label).forEach(labels::add);
    }
    if (!(form instanceof SingleRowTableForm)) {
      form.rows().stream().map(RowForm::label).forEach(labels::add);
    }
    return different(labels);
  }

  /**
   * Labels that each part of a table has for itself: of rows, or of groups of columns; labels of
   * row groups may be repeated below a page break.
   */
  static List<Label> ofParts(TableForm form) {
    return form instanceof SingleRowTableForm single
        ? single.leafGroups().stream().map(ColumnGroupForm::label).toList()
        : form.rows().stream().map(RowForm::label).toList();
  }

  /** Labels of columns, column groups and the corner. */
  static List<Label> ofHead(TableForm form) {
    List<Label> labels = new ArrayList<>();
    if (form instanceof BlockTableForm blocks) {
      labels.add(blocks.head());
      for (BlockForm block : blocks.blocks()) {
        block.columns().stream().map(ColumnForm::label).forEach(labels::add);
      }
    } else if (form instanceof MatrixTableForm matrix) {
      if (matrix.corner() != null) {
        labels.add(matrix.corner());
      }
      matrix.columnGroups().stream().map(ColumnGroupForm::label).forEach(labels::add);
      matrix.columns().stream().map(ColumnForm::label).forEach(labels::add);
    } else if (form instanceof SingleRowTableForm single) {
      single.columnGroups().stream().map(ColumnGroupForm::label).forEach(labels::add);
      single.columns().stream().map(ColumnForm::label).forEach(labels::add);
    }
    return different(labels);
  }

  /** All labels. */
  public static List<Label> of(TableForm form) {
    List<Label> labels = new ArrayList<>(ofHead(form));
    labels.addAll(ofRows(form));
    return labels;
  }

  private static List<Label> different(List<Label> labels) {
    Map<String, Label> different = new LinkedHashMap<>();
    labels.forEach(label -> different.putIfAbsent(label.official(), label));
    return List.copyOf(different.values());
  }
}
