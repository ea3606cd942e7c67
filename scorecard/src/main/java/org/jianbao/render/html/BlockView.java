package org.jianbao.render.html;

import java.util.List;

/**
 * One block of the report as a page shows it.
 *
 * @param number of the block in the document, as places of findings name it; 0 if it is none
 * @param kind what it is
 * @param text of a paragraph
 * @param rows of a table
 * @param whole findings that point to a table as a whole
 * @param notes what should stand right before the block or, if it is a heading, right behind
 * @param omitted number of blocks or rows that are left out here
 */
record BlockView(
    int number,
    Kind kind,
    List<Stretch> text,
    List<RowView> rows,
    List<Stretch.Reference> whole,
    List<NoteView> notes,
    int omitted) {

  private static final int ROOM = 5;

  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    TABLE,
    OMITTED,
    NOTES
  }

  /** A row of a table. */
  record RowView(List<CellView> cells) {}

  /**
   * A cell.
   *
   * @param severity word for the gravest finding that concerns the whole cell, else ""
   */
  record CellView(int rowSpan, int columnSpan, List<Stretch> text, String severity) {}

  /** A finding of something absent. */
  record NoteView(int number, String severity, String message) {}

  /** Whether a table has more columns than a narrow window has room for. */
  boolean broad() {
    return rows.stream()
        .anyMatch(row -> row.cells().stream().mapToInt(CellView::columnSpan).sum() > ROOM);
  }

  static BlockView paragraph(int number, Kind kind, List<Stretch> text, List<NoteView> notes) {
    return new BlockView(number, kind, text, List.of(), List.of(), notes, 0);
  }

  static BlockView omitted(int blocks) {
    return new BlockView(0, Kind.OMITTED, List.of(), List.of(), List.of(), List.of(), blocks);
  }

  static BlockView notes(List<NoteView> notes) {
    return new BlockView(0, Kind.NOTES, List.of(), List.of(), List.of(), notes, 0);
  }
}
