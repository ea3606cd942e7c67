package org.jianbao.cases;

/** A change to the base of a case. */
public sealed interface Change {

  /** Replaces words that stand exactly once in the report. */
  record Replace(String text, String with) implements Change {}

  /**
   * Sets a value cell.
   *
   * @param cell table/row/column, or table/column in a table of one row
   * @param to the new text; "" is a blank cell
   */
  record SetCell(String cell, String to) implements Change {}

  /**
   * Sets a label.
   *
   * @param label table/key of a row, row group, column ({@code column.other} where a row has the
   *     same key), caption ({@code caption.1}) or {@code corner}
   */
  record SetLabel(String label, String to) implements Change {}

  /**
   * Sets a heading.
   *
   * @param heading words that stand in exactly one paragraph, usually the whole heading
   */
  record SetHeading(String heading, String to) implements Change {}

  /**
   * Lays a table out by another format; values of rows and columns that both have are kept.
   *
   * @param form id of the form: the pack that describes it
   */
  record SetForm(String table, String form) implements Change {}

  /**
   * Takes away a table, a row, row group or column (table/key), a value cell (table/row/column, so
   * that its row is too short), or the paragraph with words that stand in exactly one.
   */
  record Delete(String what) implements Change {}

  /**
   * Inserts a paragraph after the paragraph with certain words or after a table; or a row after a
   * row (table/key), written as label and values separated by {@code |}.
   */
  record Insert(String text, String after) implements Change {}

  /** Moves a section (its number 1–6), a table or a paragraph after another. */
  record Move(String what, String after) implements Change {}
}
