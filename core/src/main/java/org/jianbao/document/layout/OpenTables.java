package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a page that have no ruling lines by the columns of their figures. What is not
 * certain to be one is left as text.
 *
 * @param tables from top to bottom
 * @param last the columns of the one that ends the page, or null
 * @param broken whether that of the page before goes on, but not to be read
 * @param loose whether the last may go on, for nothing that ends it stands below it
 * @param refused whether what ends the page is perhaps a table, but not to be read
 */
record OpenTables(
    List<OpenTable.Made> tables,
    @Nullable OpenGeometry last,
    boolean broken,
    boolean refused,
    boolean loose) {
  /** Lines of a page that are looked at. */
  private static final int MOST_LINES = 400;

  private static final OpenTables NONE = new OpenTables(List.of(), null, false, false, false);

  /**
   * Those of all pages; one that goes on where it cannot be read is none.
   *
   * @param texts the glyphs of each page outside ruled tables
   */
  static List<OpenTables> of(List<PageLayout> pages, List<List<Glyph>> texts) {
    List<OpenTables> open = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      OpenTables before = i == 0 ? NONE : open.get(i - 1);
      open.add(of(pages.get(i).number(), texts.get(i), before));
    }
    for (int i = pages.size() - 1; i > 0; i--) {
      if (open.get(i).broken()) {
        open.set(i - 1, open.get(i - 1).withoutLast());
      }
    }
    return open;
  }

  /**
   * Finds them.
   *
   * @param glyphs what stands outside ruled tables
   * @param before those of the page before
   */
  private static OpenTables of(int page, List<Glyph> glyphs, OpenTables before) {
    List<PieceLine> lines = PieceLine.of(Lines.once(glyphs));
    if (lines.size() > MOST_LINES) {
      return NONE;
    }
    List<OpenTable.Made> tables = new ArrayList<>();
    OpenGeometry last = null;
    boolean broken = false;
    boolean refused = false;
    boolean firstRead = false;
    int end = -1;
    int read = 0;
    for (OpenRegions.Region region : OpenRegions.of(lines, before.last() != null)) {
      boolean top = region.from() == 0;
      boolean bottom = region.from() + region.lines().size() == lines.size();
      OpenGeometry geometry = top ? before.last() : null;
      OpenTable.Made table =
          top && before.refused()
              ? null
              : OpenTable.of(page, region.lines(), geometry, top && geometry != null, bottom);
      last = null;
      refused = false;
      if (table != null) {
        firstRead |= region.lines().contains(OpenRegions.firstFigures(lines));
        tables.add(table);
        read = region.from() + region.lines().size();
        last = bottom ? table.geometry() : null;
      } else {
        broken |= geometry != null;
        refused = bottom;
        if (end == region.from() && !tables.isEmpty()) {
          tables.remove(tables.size() - 1);
        }
      }
      end = region.from() + region.lines().size();
    }
    List<Piece> torn = before.last() == null ? List.of() : OpenRegions.torn(lines, before.last());
    if (!torn.isEmpty() && !isIn(torn.get(0), tables) && before.last() != null) {
      tables.add(0, OpenTable.torn(page, torn, before.last()));
    } else if (before.loose() && !firstRead) {
      broken |= OpenRegions.beginWithFigures(lines);
    }
    boolean loose = !tables.isEmpty() && TextBreaks.areNone(lines.subList(read, lines.size()));
    return new OpenTables(tables, last, broken, refused, loose);
  }

  private static boolean isIn(Piece piece, List<OpenTable.Made> tables) {
    return tables.stream().anyMatch(table -> table.glyphs().contains(piece.glyphs().get(0)));
  }

  /** These without the last, which goes on where it cannot be read. */
  private OpenTables withoutLast() {
    OpenTable.Made last = tables.get(tables.size() - 1);
    return new OpenTables(
        tables.subList(0, tables.size() - 1),
        null,
        broken || tables.size() == 1 && last.goesOn(),
        refused,
        /* loose= */ false);
  }
}
