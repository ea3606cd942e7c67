package org.jianbao.render.word;

import java.util.List;

/**
 * A field of a template, {@code {{机关}}}.
 *
 * @param start its offset in the text of the first element
 * @param elements the text elements that it stands in
 * @param end offset behind it in the last one
 * @param row the table row, 0 outside tables
 */
record TemplateField(
    String name, int paragraph, List<Integer> elements, int start, int end, int row) {
  /** What is there once for each entry of a group: a table row, or a paragraph outside tables. */
  int unit() {
    return row == 0 ? paragraph : row;
  }
}
