package org.jianbao.form;

import java.util.List;

/**
 * What adds up in a table (勾稽关系): the sums of two sides are equal.
 *
 * @param table key of the table
 * @param each along what it is repeated
 * @param left operands: keys of rows or row groups for each column, else keys of columns
 * @param right operands on the other side
 */
public record SumForm(String table, Each each, List<String> left, List<String> right) {

  public SumForm {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Along what a sum is repeated. */
  public enum Each {
    /** For each column, over rows. */
    COLUMN,
    /** For each row, over columns. */
    ROW,
    /** For each group of columns of a table of one row. */
    GROUP
  }
}
