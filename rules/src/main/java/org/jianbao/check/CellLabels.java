package org.jianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.facts.TableLabel;
import org.jianbao.form.Form;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a cell's row and column. */
final class CellLabels {
  private final Blocks blocks;

  /** The first label of each kind and key. */
  private final Map<String, Map<@Nullable String, TableLabel>> labels = new HashMap<>();

  CellLabels(ReportTable table, Form form, List<TableLabel> labels) {
    this.blocks = Blocks.of(form, table.key());
    for (TableLabel label : labels) {
      this.labels
          .computeIfAbsent(label.kind(), kind -> new HashMap<>())
          .putIfAbsent(label.key(), label);
    }
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
    TableLabel label = labels.getOrDefault(kind, Map.of()).get(key);
    if (label != null) {
      found.add(label);
    }
  }
}
