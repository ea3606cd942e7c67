package org.jianbao.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Labels;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** The value cells of an official form, and what they are called. */
final class FormCells {
  private final String id;
  private final Counterparts counterparts;
  private final Map<CellKey, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> columns = new HashMap<>();

  /**
   * The cells of a form.
   *
   * @param counterparts the list of what figures of running text stand for
   */
  FormCells(Form form, List<List<String>> counterparts) {
    id = form.id();
    this.counterparts = new Counterparts(form, counterparts);
    Labels names = new Labels(form);
    for (TableForm table : form.tables()) {
      for (RowForm row : table.rows()) {
        List<ColumnForm> ofRow = table.columns(row.key());
        columns.put(table.key() + "\t" + row.key(), ofRow.stream().map(ColumnForm::key).toList());
        for (ColumnForm column : ofRow) {
          CellKey key = new CellKey(table.key(), row.key(), column.key());
          labels.put(key, label(names, key));
        }
      }
    }
  }

  private static String label(Labels names, CellKey key) {
    Place place = Place.absentLabel(0, key.table(), key.row(), key.column());
    String column = names.column(place);
    return key.row().isEmpty() ? column : names.row(place) + "（" + column + "）";
  }

  /** Id of the form. */
  String id() {
    return id;
  }

  /** The cells that figures of running text stand for. */
  Counterparts counterparts() {
    return counterparts;
  }

  boolean has(CellKey key) {
    return labels.containsKey(key);
  }

  /** The official labels of a cell in one: 一、本年新收政府信息公开申请数量（总计）. */
  String label(CellKey key) {
    @Nullable String label = labels.get(key);
    return label == null ? key.row() + "/" + key.column() : label;
  }

  /** Keys of the columns of a row. */
  List<String> columns(String table, String row) {
    return columns.getOrDefault(table + "\t" + row, List.of());
  }
}
