package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.text.PageNumbers;

/**
 * Tells page numbers and running heads and feet (页眉, 页脚) from the text: numbers at the edge of a
 * page, what browsers print there, and what stands there on several pages; and notes from it.
 */
final class Furniture {
  /** Share of the page at either end in which they stand. */
  private static final double EDGE = 0.12;

  /** Share of the page at either end in which browsers print. */
  private static final double MARGIN = 0.05;

  /** What browsers print above and below: the time and title, the address and page number. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:(?:https?|file)://\\S+.*[0-9]{1,3}/[0-9]{1,3}|[0-9]{1,4}[-/.年][0-9]{1,2}[-/.月]"
              + "[0-9]{1,4}日?[, ]{0,2}(?:[上下]午|星期.)? ?[0-9]{1,2}:[0-9]{2}(?:[: AP].*)?)");

  private static final int LONGEST = 400;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int most;

  /** Looks at the lines of all pages. */
  Furniture(List<PageLayout> all, List<List<TextLine>> lines) {
    this.most = all.size();
    for (int i = 0; i < all.size(); i++) {
      for (TextLine line : lines.get(i)) {
        if (atEdge(line, all.get(i))) {
          pages.merge(shape(line), 1, Integer::sum);
        }
      }
    }
  }

  /** The lines of a page without them. */
  List<TextLine> without(PageLayout page, List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    double notes = Footnotes.top(page, lines);
    for (TextLine line : lines) {
      boolean edge = atEdge(line, page);
      boolean number = PageNumbers.isPageNumber(line.text());
      boolean printed = line.text().length() < LONGEST && PRINTED.matcher(line.text()).matches();
      boolean repeated = most > 2 && pages.getOrDefault(shape(line), 0) * 2 > most;
      boolean note = line.top() > notes - 1;
      if (!note && (!edge || !number && !printed && !repeated)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /**
   * The glyphs of a page without what a browser prints at its very edge, over tables too that reach
   * so far.
   */
  static List<Glyph> withoutPrinted(PageLayout page) {
    double margin = page.height() * MARGIN;
    List<Glyph> outermost =
        page.glyphs().stream()
            .filter(g -> g.centreY() < margin || g.centreY() > page.height() - margin)
            .toList();
    Set<Glyph> printed = new HashSet<>();
    for (List<Glyph> row : Lines.rows(outermost)) {
      row.sort(Comparator.comparingDouble(Glyph::left));
      String text = TextLine.of(page.number(), row).text();
      if (text.length() < LONGEST && PRINTED.matcher(text).matches()) {
        printed.addAll(row);
      }
    }
    return printed.isEmpty()
        ? page.glyphs()
        : page.glyphs().stream().filter(glyph -> !printed.contains(glyph)).toList();
  }

  private static boolean atEdge(TextLine line, PageLayout page) {
    return line.bottom() < page.height() * EDGE || line.top() > page.height() * (1 - EDGE);
  }

  private static String shape(TextLine line) {
    return line.text().replaceAll("[0-9０-９]+", "#") + "@" + Math.round(line.top() / 6);
  }
}
