package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page holds, without page numbers and running heads.
 *
 * @param lines what stands outside its tables, in reading order
 * @param tables its tables from top to bottom
 */
record PageContent(List<TextLine> lines, List<Placed> tables) {

  private static final String FIGURE = "[-+]?[0-9][0-9,.]{0,11}";

  /** Figures below each other in one cell, or beside each other on one of its lines. */
  private static final Pattern BELOW =
      Pattern.compile(FIGURE + "(?:\\s*\\n\\s*" + FIGURE + "){2,}");

  private static final Pattern BESIDE = Pattern.compile("(?:.* )?" + FIGURE + "[ \\t]+" + FIGURE);

  /** A label and its figures in one cell. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "[\\p{IsHan}（）()、]{2,24}[ \\t]+" + FIGURE + "(?:[ \\t]+" + FIGURE + "){0,14}");

  /** Characters of a cell that is looked at, and how many times its lines leave that open. */
  private static final int LONGEST = 5_000;

  private static final int UNDIVIDED = 3;

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
    List<List<Placed>> tables = new ArrayList<>();
    List<List<List<Glyph>>> bands = new ArrayList<>();
    List<@Nullable Columns> columns = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      tables.add(sorted(parted.get(i), open.get(i).tables()));
      bands.add(bands(outside(texts.get(i), open.get(i).tables()), tables.get(i)));
      columns.add(Columns.of(pages.get(i), bands.get(i)));
    }
    List<PageContent> contents = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageLayout page = pages.get(i);
      Columns own = columns.get(i);
      Columns known =
          columns.stream().filter(one -> one != null && one.fit(page)).findFirst().orElse(null);
      List<TextLine> lines = lines(page, bands.get(i), own == null ? known : own);
      contents.add(new PageContent(lines, tables.get(i)));
    }
    return contents;
  }

  private static List<Placed> sorted(Parted parted, List<OpenTable.Made> open) {
    List<Placed> tables = new ArrayList<>(parted.tables());
    open.forEach(table -> tables.add(new Placed(table.top(), table.table())));
    tables.sort(Comparator.comparingDouble(Placed::top));
    return tables;
  }

  private static List<Glyph> outside(List<Glyph> text, List<OpenTable.Made> open) {
    Set<Glyph> taken = new HashSet<>();
    open.forEach(table -> taken.addAll(table.glyphs()));
    return text.stream().filter(glyph -> !taken.contains(glyph)).toList();
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
    for (Glyph glyph : Furniture.withoutPrinted(page)) {
      int at = 0;
      while (at < ruled.size() && !ruled.get(at).holds(glyph)) {
        at++;
      }
      (at < ruled.size() ? inside.get(at) : outside).add(glyph);
    }
    List<Placed> tables = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      FilledTable table = FilledTable.of(ruled.get(i), inside.get(i));
      if (isUndivided(table)) {
        outside.addAll(inside.get(i));
      } else if (!inside.get(i).isEmpty()) {
        tables.add(new Placed(ruled.get(i).top(), table));
      }
    }
    return new Parted(tables, outside);
  }

  /** Whether several cells hold figures below each other: its lines do not divide its rows. */
  private static boolean isUndivided(FilledTable table) {
    int undivided = 0;
    for (FilledTable.Row row : table.rows()) {
      for (FilledTable.Cell cell : row.cells()) {
        if (BELOW.matcher(cell.text).matches() || LABELLED.matcher(cell.text).matches()) {
          undivided++;
        } else if (cell.text.length() <= LONGEST) {
          for (String line : cell.text.split("\n", -1)) {
            undivided += BESIDE.matcher(line).matches() ? 1 : 0;
          }
        }
      }
    }
    return undivided >= UNDIVIDED;
  }

  /** The glyphs above, between and below tables. */
  private static List<List<Glyph>> bands(List<Glyph> glyphs, List<Placed> tables) {
    List<List<Glyph>> bands = new ArrayList<>();
    tables.forEach(table -> bands.add(new ArrayList<>()));
    bands.add(new ArrayList<>());
    for (Glyph glyph : glyphs) {
      int band = 0;
      while (band < tables.size() && tables.get(band).top() <= glyph.centreY()) {
        band++;
      }
      bands.get(band).add(glyph);
    }
    return bands;
  }

  private static List<TextLine> lines(
      PageLayout page, List<List<Glyph>> bands, @Nullable Columns columns) {
    List<TextLine> lines = new ArrayList<>();
    if (columns == null) {
      return Lines.of(page.number(), bands.stream().flatMap(List::stream).toList());
    }
    double[] margins = columns.margins(bands);
    for (List<Glyph> band : bands) {
      for (List<Glyph> part : columns.part(band, margins)) {
        lines.addAll(Lines.of(page.number(), part));
      }
    }
    return lines;
  }
}
