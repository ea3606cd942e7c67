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
 */
record OpenTables(List<OpenTable.Made> tables, @Nullable OpenGeometry last, boolean broken) {
  /** Lines of a page that are looked at. */
  private static final int MOST_LINES = 400;

  private static final OpenTables NONE = new OpenTables(List.of(), null, false);

  /**
   * Those of all pages; one that goes on where it cannot be read is none.
   *
   * @param texts the glyphs of each page outside ruled tables
   */
  static List<OpenTables> of(List<PageLayout> pages, List<List<Glyph>> texts) {
    List<OpenTables> open = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      OpenGeometry before = i == 0 ? null : open.get(i - 1).last();
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
   * @param before the columns of the table that ended the page before, or null
   */
  private static OpenTables of(int page, List<Glyph> glyphs, @Nullable OpenGeometry before) {
    List<PieceLine> lines = PieceLine.of(Lines.once(glyphs));
    if (lines.size() > MOST_LINES) {
      return NONE;
    }
    List<OpenTable.Made> tables = new ArrayList<>();
    OpenGeometry last = null;
    boolean broken = false;
    for (OpenRegions.Region region : OpenRegions.of(lines, before != null)) {
      boolean top = region.from() == 0;
      boolean bottom = region.from() + region.lines().size() == lines.size();
      OpenTable.Made table =
          OpenTable.of(page, region.lines(), top ? before : null, top && before != null, bottom);
      if (table != null) {
        tables.add(table);
        last = bottom ? table.geometry() : null;
      } else {
        broken |= top && before != null;
      }
    }
    return new OpenTables(tables, last, broken);
  }

  /** These without the last, which goes on where it cannot be read. */
  private OpenTables withoutLast() {
    OpenTable.Made last = tables.get(tables.size() - 1);
    return new OpenTables(
        tables.subList(0, tables.size() - 1), null, broken || tables.size() == 1 && last.goesOn());
  }
}
