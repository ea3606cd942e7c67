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
    List<TextLine> edge = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (TextLine line : lines.get(i)) {
        if (atEdge(line, all.get(i))) {
          edge.add(line);
        }
      }
    }
    count(edge);
    // What stands farther in on one page, like a sign-off, does not show that it runs on others.
    List<TextLine> outermost = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      outermost.addAll(running(all.get(i), lines.get(i)));
    }
    count(outermost);
  }

  private void count(List<TextLine> lines) {
    pages.clear();
    lines.forEach(line -> pages.merge(shape(line), 1, Integer::sum));
  }

  /** The lines of a page without them. */
  List<TextLine> without(PageLayout page, List<TextLine> lines) {
    double notes = Footnotes.top(page, lines);
    List<TextLine> running = running(page, lines);
    return lines.stream()
        .filter(line -> line.top() <= notes - 1)
        .filter(line -> !isPrinted(page, line) && !running.contains(line))
        .toList();
  }

  private static boolean isPrinted(PageLayout page, TextLine line) {
    boolean printed = line.text().length() < LONGEST && PRINTED.matcher(line.text()).matches();
    return atEdge(line, page) && (printed || PageNumbers.isPageNumber(line.text()));
  }

  /** Running heads and feet: beyond them stands nothing that the page has alone. */
  private List<TextLine> running(PageLayout page, List<TextLine> lines) {
    List<TextLine> own =
        lines.stream().filter(line -> !isRepeated(line) && !isPrinted(page, line)).toList();
    double top = own.stream().mapToDouble(TextLine::top).min().orElse(Double.MAX_VALUE);
    double bottom = own.stream().mapToDouble(TextLine::bottom).max().orElse(0);
    List<TextLine> running = new ArrayList<>();
    for (TextLine line : lines) {
      double near = line.height() / 2;
      boolean outermost = line.top() < top + near || line.bottom() > bottom - near;
      if (atEdge(line, page) && isRepeated(line) && outermost) {
        running.add(line);
      }
    }
    return running;
  }

  private boolean isRepeated(TextLine line) {
    return most > 2 && pages.getOrDefault(shape(line), 0) * 2 > most;
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
    String text = line.text().replaceAll("[0-9０-９]+", "#");
    return text + "@" + Math.round(line.top() / 6) + "/" + Math.round(line.glyphSize());
  }
}
