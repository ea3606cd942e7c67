package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Tells a page of two columns of text. */
final class Columns {
  /** So many lines on either side of the gap show that it parts columns. */
  private static final int LINES = 8;

  /** Share of all lines that must have text on both sides. */
  private static final double BOTH = 0.5;

  /** The gap stands in the middle third of the page. */
  private static final double MIDDLE = 1.0 / 3;

  private static final int STEPS = 60;

  private Columns() {}

  /**
   * The glyphs of a page in columns, the left one first; all in one if there is but one.
   *
   * @param glyphs those outside tables
   */
  static List<List<Glyph>> of(PageLayout page, List<Glyph> glyphs) {
    List<TextLine> lines = Lines.of(page.number(), glyphs);
    for (int step = 0; step <= STEPS; step++) {
      double x = page.width() * (MIDDLE + (1 - 2 * MIDDLE) * step / STEPS);
      if (parts(x, lines, glyphs)) {
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        glyphs.forEach(glyph -> (glyph.centreX() < x ? left : right).add(glyph));
        return List.of(left, right);
      }
    }
    return List.of(glyphs);
  }

  private static boolean parts(double x, List<TextLine> lines, List<Glyph> glyphs) {
    double size = glyphs.isEmpty() ? 0 : TextLine.usualHeight(glyphs);
    if (glyphs.stream().anyMatch(one -> one.right() > x - size / 2 && one.left() < x + size / 2)) {
      return false;
    }
    long both = lines.stream().filter(line -> line.left() < x && line.right() > x).count();
    return both >= LINES && both >= lines.size() * BOTH;
  }
}
