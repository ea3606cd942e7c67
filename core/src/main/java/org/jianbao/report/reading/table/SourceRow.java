package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a document's table, or a paragraph between the parts of a table.
 *
 * @param table the table, null for a paragraph
 * @param paragraph the paragraph, null for a row
 * @param slots the row's places from left to right
 * @param padded whether the table fills up its rows with blank cells that mean nothing
 * @param rectangular whether the columns of the slots are the same in all rows
 * @param cut whether the row has fewer cells than nearly all rows of its table, so that it lacks
 *     some and nobody knows which
 * @param turned whether the table's rows are columns here
 * @param unit the unit that a cell beside the values gives, or null
 */
record SourceRow(
    @Nullable Table table,
    @Nullable Paragraph paragraph,
    List<Slot> slots,
    boolean padded,
    boolean rectangular,
    boolean cut,
    boolean turned,
    @Nullable String unit) {

  SourceRow {
    slots = List.copyOf(slots);
  }

  /** The place of a slot in the document, or null if it is covered. */
  @Nullable Location location(Slot slot) {
    if (paragraph != null) {
      return paragraph.at(0, slot.text().length());
    }
    if (table == null || slot.cell() == null || slot.covered()) {
      return null;
    }
    TableCell cell = turned ? SourceRows.turned(slot.cell()) : slot.cell();
    return table.at(cell, slot.offset(), slot.text().length());
  }

  /** The raw text at the place of a slot: all of it, or the first of the places it stands at. */
  String quote(Slot slot) {
    Location location = location(slot);
    return location == null || location.length() >= slot.text().length()
        ? slot.text()
        : slot.text().substring(0, location.length());
  }

  /** This row with one of its slots blank. */
  SourceRow without(Slot slot) {
    List<Slot> others =
        slots.stream()
            .map(each -> each == slot ? new Slot(slot.cell(), "", slot.column(), true) : each)
            .toList();
    return new SourceRow(table, paragraph, others, padded, rectangular, cut, turned, unit);
  }

  /** This row with a cell blank that gives the unit of its values. */
  SourceRow withUnit(Slot slot) {
    SourceRow row = without(slot);
    String word = CompactText.of(slot.text()).text();
    return new SourceRow(
        row.table,
        row.paragraph,
        row.slots,
        row.padded,
        row.rectangular,
        row.cut,
        row.turned,
        word);
  }

  /** A row of one of the slots. */
  SourceRow only(Slot slot) {
    return new SourceRow(table, paragraph, List.of(slot), false, false, false, turned, null);
  }

  /** Whether no slot shows anything. */
  boolean blank() {
    return slots.stream().allMatch(Slot::blank);
  }

  /** The slots that show something. */
  List<Slot> filled() {
    List<Slot> filled = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      if (!slot.blank()) {
        filled.add(slot);
      }
    }
    return Collections.unmodifiableList(filled);
  }
}
