package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

  /** Share of the usual height below which a glyph is small, and by which a mark is raised. */
  private static final double SMALL = 0.78;

  private static final double RAISED = 0.2;

  /** What the number of a note is made of. */
  private static final Pattern MARK = Pattern.compile("[0-9\\[\\]*]{1,4}");

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
    for (Glyph glyph : withoutMarks(glyphs, size)) {
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

  /**
   * The glyphs without the raised numbers of notes (脚注); powers and units stay: m², 10³.
   *
   * @param size usual height
   */
  private static List<Glyph> withoutMarks(List<Glyph> glyphs, double size) {
    double base = 0;
    for (Glyph glyph : glyphs) {
      base = glyph.height() >= size * SMALL ? Math.max(base, glyph.bottom()) : base;
    }
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean mark =
          last != null
              && glyph.height() < size * SMALL
              && base - glyph.bottom() > size * RAISED
              && MARK.matcher(glyph.text()).matches()
              && !isWord(last.text());
      if (mark) {
        // The text goes on behind it without a gap.
        last =
            new Glyph(
                last.text(),
                last.left(),
                last.top(),
                glyph.right(),
                last.bottom(),
                last.direction());
        kept.set(kept.size() - 1, last);
      } else {
        kept.add(glyph);
        last = glyph;
      }
    }
    return kept;
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
