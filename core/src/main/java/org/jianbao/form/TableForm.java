package org.jianbao.form;

import java.util.List;

/** An official table. The three permitted shapes are those of the official formats. */
public sealed interface TableForm permits BlockTableForm, MatrixTableForm, SingleRowTableForm {

  /** Key of the table: disclosure, applications, remedies. */
  String key();

  /** Number of the section the table stands in. */
  int section();

  /** All rows in official order; one row with the key "" in a table of a single row. */
  List<RowForm> rows();

  /**
   * The columns of a row in official order, keys complete: {@code direct.upheld} in a table of one
   * row.
   *
   * @param row a key of {@link #rows()}
   */
  List<ColumnForm> columns(String row);
}
