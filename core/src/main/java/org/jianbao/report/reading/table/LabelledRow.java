package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A row cut into labels and values.
 *
 * @param labels the slots at its left that hold labels
 * @param rest the slots behind the last label
 * @param values whether any slot shows a value
 */
record LabelledRow(SourceRow row, List<Slot> labels, List<Slot> rest, boolean values) {

  /**
   * Cuts a row: its labels are the texts before the first value.
   *
   * @param mostLabels the number of labels that a row of this table can have
   * @param columns the number of values it should have
   * @param isLabel whether a text is a label of the table
   * @param isRow whether a text is surely the label of one row, behind which only values stand
   */
  static LabelledRow of(
      SourceRow row,
      int mostLabels,
      int columns,
      CellReader reader,
      Predicate<String> isLabel,
      Predicate<String> isRow) {
    List<Slot> slots = row.slots();
    List<Integer> at = new ArrayList<>();
    boolean values = false;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.blank()) {
        continue;
      }
      if (reader.valueLike(slot.text())) {
        values = true;
        break;
      }
      if (at.size() < mostLabels) {
        at.add(i);
      }
    }
    while (at.size() > 1
        && (slots.size() - at.get(at.size() - 1) - 1 < columns
            || isRow.test(slots.get(at.get(at.size() - 2)).text()))
        && !isLabel.test(slots.get(at.get(at.size() - 1)).text())) {
      at.remove(at.size() - 1);
    }
    int from = at.isEmpty() ? 0 : at.get(at.size() - 1) + 1;
    return new LabelledRow(
        row, at.stream().map(slots::get).toList(), slots.subList(from, slots.size()), values);
  }

  /** The first slot that is a cell of this row, for the place of a row without label. */
  Slot firstCell() {
    return rest.stream()
        .filter(slot -> !slot.covered() && !slot.blank())
        .findFirst()
        .orElse(row.slots().get(0));
  }
}
