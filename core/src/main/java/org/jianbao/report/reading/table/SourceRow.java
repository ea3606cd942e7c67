package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
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
 */
record SourceRow(
    @Nullable Table table,
    @Nullable Paragraph paragraph,
    List<Slot> slots,
    boolean padded,
    boolean rectangular,
    boolean cut) {

  SourceRow {
    slots = List.copyOf(slots);
  }

  /** The place of a slot in the document, or null if it is covered. */
  @Nullable Location location(Slot slot) {
    if (paragraph != null) {
      return paragraph.at(0, slot.text().length());
    }
    return table == null || slot.cell() == null || slot.covered()
        ? null
        : table.at(slot.cell(), slot.offset(), slot.text().length());
  }

  /** The raw text at the place of a slot: all of it, or the first of the places it stands at. */
  String quote(Slot slot) {
    Location location = location(slot);
    return location == null || location.length() >= slot.text().length()
        ? slot.text()
        : slot.text().substring(0, location.length());
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
