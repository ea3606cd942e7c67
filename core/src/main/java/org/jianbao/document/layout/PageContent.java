package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page holds, without page numbers and running heads.
 *
 * @param lines what stands outside its tables, in reading order
 * @param tables its tables from top to bottom
 */
record PageContent(List<TextLine> lines, List<Placed> tables) {

  /** A table where it stands on its page. */
  record Placed(double top, FilledTable table) {}

  /** Tables with ruling lines and all else. */
  private record Parted(List<Placed> tables, List<Glyph> outside) {}

  /** The contents of all pages. */
  static List<PageContent> of(List<PageLayout> pages) {
    List<Parted> parted = new ArrayList<>();
    List<List<TextLine>> all = new ArrayList<>();
    for (PageLayout page : pages) {
      Parted parts = parted(page);
      parted.add(parts);
      all.add(Lines.of(page.number(), parts.outside()));
    }
    Furniture furniture = new Furniture(pages, all);
    List<List<Glyph>> texts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<TextLine> kept = furniture.without(pages.get(i), all.get(i));
      texts.add(within(kept, all.get(i), parted.get(i).outside()));
    }
    List<OpenTables> open = OpenTables.of(pages, texts);
    List<PageContent> contents = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      contents.add(with(pages.get(i), parted.get(i), texts.get(i), open.get(i).tables()));
    }
    return contents;
  }

  private static PageContent with(
      PageLayout page, Parted parted, List<Glyph> text, List<OpenTable.Made> open) {
    List<Placed> tables = new ArrayList<>(parted.tables());
    Set<Glyph> taken = new HashSet<>();
    for (OpenTable.Made table : open) {
      tables.add(new Placed(table.top(), table.table()));
      taken.addAll(table.glyphs());
    }
    tables.sort(Comparator.comparingDouble(Placed::top));
    List<Glyph> rest = text.stream().filter(glyph -> !taken.contains(glyph)).toList();
    return new PageContent(lines(page, rest), tables);
  }

  /** The glyphs of a page without those of lines that are left out. */
  private static List<Glyph> within(List<TextLine> kept, List<TextLine> all, List<Glyph> glyphs) {
    if (kept.size() == all.size()) {
      return glyphs;
    }
    List<TextLine> left = new ArrayList<>(all);
    left.removeAll(kept);
    return glyphs.stream().filter(g -> left.stream().noneMatch(line -> line.holds(g))).toList();
  }

  private static Parted parted(PageLayout page) {
    List<RuledTable> ruled = Lattice.tables(page);
    List<List<Glyph>> inside = new ArrayList<>();
    ruled.forEach(each -> inside.add(new ArrayList<>()));
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      int at = 0;
      while (at < ruled.size() && !ruled.get(at).holds(glyph)) {
        at++;
      }
      (at < ruled.size() ? inside.get(at) : outside).add(glyph);
    }
    List<Placed> tables = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      if (!inside.get(i).isEmpty()) {
        tables.add(new Placed(ruled.get(i).top(), FilledTable.of(ruled.get(i), inside.get(i))));
      }
    }
    return new Parted(tables, outside);
  }

  private static List<TextLine> lines(PageLayout page, List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> column : Columns.of(page, glyphs)) {
      lines.addAll(Lines.of(page.number(), column));
    }
    return lines;
  }
}
