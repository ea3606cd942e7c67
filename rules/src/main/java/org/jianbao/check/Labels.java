package org.jianbao.check;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SectionForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Printed names of sections, tables, rows and columns, as the official form has them. */
public final class Labels {
  private static final String ORDINALS = "零一二三四五六七八九";

  private final Form form;
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  /** Prepares the names of a form. */
  public Labels(Form form) {
    this.form = form;
    form.tables().forEach(this::add);
  }

  /** Heading with ordinal of the place's section: 三、收到和处理政府信息公开申请情况. */
  public String section(Place place) {
    Integer number = place.section();
    if (number == null) {
      return "";
    }
    if (number == 0) {
      return "文首";
    }
    String ordinal =
        number < ORDINALS.length() ? ORDINALS.substring(number, number + 1) : number.toString();
    return ordinal + "、" + heading(number);
  }

  /** Name of the place's table: the heading of the section it belongs to. */
  public String table(Place place) {
    String key = place.table();
    if (key == null) {
      return "";
    }
    return form.table(key).map(table -> heading(table.section()) + "表").orElse(key);
  }

  /** Official label of the place's row or row group. */
  public String row(Place place) {
    return label(rows, place.table(), place.row());
  }

  /** Official label of the place's column or column group. */
  public String column(Place place) {
    String key = place.column();
    if (key != null && place.row() != null) {
      String ofRow = columns.get(place.table() + "\t" + place.row() + "\t" + key);
      if (ofRow != null) {
        return ofRow;
      }
    }
    return label(columns, place.table(), key);
  }

  private static String label(
      Map<String, String> labels, @Nullable String table, @Nullable String key) {
    return table == null || key == null ? "" : labels.getOrDefault(table + "\t" + key, key);
  }

  private String heading(int section) {
    return form.section(section)
        .map(SectionForm::heading)
        .map(label -> label.official())
        .orElse("");
  }

  private void add(TableForm table) {
    String prefix = table.key() + "\t";
    for (RowForm row : table.rows()) {
      rows.put(prefix + row.key(), row.label().official());
      for (ColumnForm column : table.columns(row.key())) {
        columns.put(prefix + row.key() + "\t" + column.key(), column.label().official());
        columns.putIfAbsent(prefix + column.key(), column.label().official());
      }
    }
    if (table instanceof MatrixTableForm matrix) {
      for (GroupForm group : matrix.groups()) {
        rows.putIfAbsent(prefix + group.key(), group.label().official());
      }
      matrix.columnGroups().forEach(group -> add(prefix, group));
    } else if (table instanceof SingleRowTableForm single) {
      single.columnGroups().forEach(group -> add(prefix, group));
      for (ColumnGroupForm group : single.leafGroups()) {
        for (ColumnForm column : single.columns()) {
          String label = group.label().official() + column.label().official();
          columns.put(prefix + group.key() + "." + column.key(), label);
          columns.put(prefix + "\t" + group.key() + "." + column.key(), label);
        }
      }
    } else if (table instanceof BlockTableForm blocks) {
      for (BlockForm block : blocks.blocks()) {
        for (ColumnForm column : block.columns()) {
          columns.putIfAbsent(
              prefix + block.item() + "." + column.key(), column.label().official());
        }
      }
    }
  }

  private void add(String prefix, ColumnGroupForm group) {
    columns.putIfAbsent(prefix + group.key(), group.label().official());
  }
}
