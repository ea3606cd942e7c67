package org.jianbao.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.document.Table;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;

/**
 * A table of a case: the official one, filled in, to which changes are made before it is laid out.
 */
sealed interface CaseTable permits CaseBlockTable, CaseMatrixTable, CaseSingleRowTable {

  /** The official table of a form, all values zero. */
  static CaseTable of(TableForm form) {
    if (form instanceof BlockTableForm block) {
      return new CaseBlockTable(block);
    }
    if (form instanceof MatrixTableForm matrix) {
      return new CaseMatrixTable(matrix);
    }
    return new CaseSingleRowTable((SingleRowTableForm) form);
  }

  /** Key of the table. */
  String key();

  /** The label of a row, row group, column, column group, caption or the corner, by its key. */
  Optional<CaseCell> label(String key);

  /** The value cell of a row and column. */
  Optional<CaseCell> cell(String row, String column);

  /** Takes away a row, row group or column; false if there is none of this key. */
  boolean delete(String key);

  /** Takes away a value cell, so that its row is too short; false if there is no such cell. */
  boolean delete(String row, String column);

  /**
   * Inserts a row after another.
   *
   * @param after key of a row
   * @param label label of the new row
   * @param values its values
   * @return false if there is no such row
   */
  boolean insert(String after, String label, List<String> values);

  /** Sets the values of a row of the base; false if there is no such row. */
  boolean fill(String row, List<String> values);

  /** All cells, for searching text. */
  Stream<CaseCell> cells();

  /** Lays the table out as a block of a document. */
  Table layout(int number);
}
