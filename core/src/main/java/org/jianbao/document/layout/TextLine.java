package org.jianbao.document.layout;

import java.util.List;

/**
 * A line of text on a page.
 *
 * @param page number of the page, from 1
 * @param text the text, a blank for each wide gap
 * @param glyphSize usual height of its glyphs
 */
record TextLine(
    int page, String text, double left, double top, double right, double bottom, double glyphSize) {

  /** A gap that is wider than this share of a glyph's height parts words of letters and digits. */
  private static final double WORD_GAP = 0.2;

  /** A gap that is wider than this parts Chinese characters: a tab, another column. */
  private static final double WIDE_GAP = 0.9;

  /**
   * The line of some glyphs.
   *
   * @param glyphs at least one, from left to right
   */
  static TextLine of(int page, List<Glyph> glyphs) {
    double size = usualHeight(glyphs);
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (before != null) {
        boolean words = isWord(before.text()) && isWord(glyph.text());
        if (glyph.left() - before.right() > size * (words ? WORD_GAP : WIDE_GAP)) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.bottom());
      before = glyph;
    }
    return new TextLine(
        page,
        text.toString(),
        glyphs.get(0).left(),
        top,
        glyphs.get(glyphs.size() - 1).right(),
        bottom,
        size);
  }

  private static boolean isWord(String text) {
    int c = text.codePointAt(0);
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  /** The median height of some glyphs. */
  static double usualHeight(List<Glyph> glyphs) {
    double[] heights = glyphs.stream().mapToDouble(Glyph::height).sorted().toArray();
    return heights[heights.length / 2];
  }

  /** Whether a glyph stands on it. */
  boolean holds(Glyph glyph) {
    return glyph.centreX() >= left
        && glyph.centreX() <= right
        && glyph.centreY() >= top
        && glyph.centreY() <= bottom;
  }

  double height() {
    return bottom - top;
  }
}
