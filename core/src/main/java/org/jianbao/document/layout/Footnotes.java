package org.jianbao.document.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.text.PageNumbers;

/**
 * Finds the notes at the foot of a page (脚注), which are no part of the text: small lines that begin
 * with a number, below a short line that nothing else touches.
 */
final class Footnotes {
  /** Share of the page's width that the line above them takes at most. */
  private static final double SHORT = 0.45;

  /** Points that it takes at least. */
  private static final double LEAST = 30;

  /** Share of the page above which there are none. */
  private static final double HIGH = 0.3;

  /** Share of the usual size that they have at most. */
  private static final double SMALL = 0.9;

  /** Points by which lines may miss each other that are meant to touch. */
  private static final double NEAR = 4;

  private static final Pattern FIRST = Pattern.compile("[\\[（(〔]?(?:[0-9]{1,3}|[①-⑳*])[^%.].*");

  private Footnotes() {}

  /** The y below which the notes of a page stand; beyond all if it has none. */
  static double top(PageLayout page, List<TextLine> lines) {
    for (Ruling ruling : page.rulings()) {
      if (isShort(ruling, page)
          && page.rulings().stream().noneMatch(other -> touches(ruling, other))
          && areNotes(ruling.position(), lines, page)) {
        return ruling.position();
      }
    }
    return Double.MAX_VALUE;
  }

  private static boolean isShort(Ruling ruling, PageLayout page) {
    double length = ruling.to() - ruling.from();
    return ruling.horizontal()
        && length >= LEAST
        && length <= page.width() * SHORT
        && ruling.from() < page.width() / 3
        && ruling.position() > page.height() * HIGH;
  }

  private static boolean touches(Ruling ruling, Ruling other) {
    if (other.horizontal()) {
      return other.position() > ruling.position() + NEAR
          && other.from() < ruling.to()
          && other.to() > ruling.from()
          && other.to() - other.from() > LEAST;
    }
    return other.position() > ruling.from() - NEAR
        && other.position() < ruling.to() + NEAR
        && other.to() > ruling.position() - NEAR;
  }

  private static boolean areNotes(double top, List<TextLine> lines, PageLayout page) {
    double[] sizes =
        lines.stream()
            .filter(line -> line.bottom() < top + NEAR)
            .mapToDouble(TextLine::glyphSize)
            .sorted()
            .toArray();
    List<TextLine> below =
        lines.stream()
            .filter(line -> line.top() > top - NEAR && !PageNumbers.isPageNumber(line.text()))
            .toList();
    if (sizes.length == 0 || below.isEmpty()) {
      return false;
    }
    // Tables above may have many small lines.
    double usual = sizes[sizes.length * 4 / 5];
    return FIRST.matcher(below.get(0).text().strip()).matches()
        && below.stream().allMatch(line -> line.glyphSize() <= usual * SMALL);
  }
}
