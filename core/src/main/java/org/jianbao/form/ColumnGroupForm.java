package org.jianbao.form;

import java.util.List;

/**
 * A head over several columns.
 *
 * @param of keys of the columns or column groups below it, in order; in a table of one row, where
 *     each group repeats the same columns, empty for the group that holds them
 */
public record ColumnGroupForm(String key, Label label, List<String> of) {

  public ColumnGroupForm {
    of = List.copyOf(of);
  }
}
