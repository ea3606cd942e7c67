package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.TableLabel;
import org.jianbao.form.Form;
import org.jianbao.report.ReportTable;

/** Finds the labels of a cell's row and column. */
final class CellLabels {
  private final Blocks blocks;
  private final List<TableLabel> labels;

  CellLabels(ReportTable table, Form form, List<TableLabel> labels) {
    this.blocks = Blocks.of(form, table.key());
    this.labels = labels;
  }

  /** The labels as far as the report has them: row, group of columns, column. */
  List<TableLabel> of(String row, String column) {
    List<TableLabel> found = new ArrayList<>();
    add(found, "row", row);
    int dot = column.lastIndexOf('.');
    if (dot > 0) {
      add(found, "column-group", column.substring(0, dot));
    }
    String block = blocks.ofRow(row);
    add(found, "column", block == null ? column : block + "." + column);
    return found;
  }

  private void add(List<TableLabel> found, String kind, String key) {
    labels.stream()
        .filter(label -> label.kind().equals(kind) && key.equals(label.key()))
        .findFirst()
        .ifPresent(found::add);
  }
}
