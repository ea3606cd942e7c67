package org.jianbao.document.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Glyphs that stand beside each other on one base line: a word, a value, a line of a cell. */
record Piece(List<Glyph> glyphs, String text, double left, double right, double base, double size) {
  private static final Pattern VALUE =
      Pattern.compile("[-+＋－—]?[0-9０-９](?:[0-9０-９,.，．]*[0-9０-９])?(?:[件条项个份次元]|万元|%)?|[-—－/／]{1,2}");

  private static final Pattern CAPTION = Pattern.compile("第[一二三四五六七八九十百]+条.*");

  /** Share of its height that a glyph reaches below its base line. */
  private static final double BELOW = 0.14;

  private static final double ABOVE = 0.86;

  /**
   * The piece of some glyphs.
   *
   * @param glyphs at least one, from left to right
   */
  static Piece of(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return new Piece(
        List.copyOf(glyphs),
        text.toString(),
        glyphs.get(0).left(),
        glyphs.stream().mapToDouble(Glyph::right).max().orElse(0),
        baseOf(glyphs.get(0)),
        TextLine.usualHeight(glyphs));
  }

  /** The base line of a glyph. */
  static double baseOf(Glyph glyph) {
    return glyph.bottom() - BELOW * glyph.height();
  }

  /** Whether it is a figure or the stroke that stands for none. */
  boolean value() {
    return VALUE.matcher(text).matches();
  }

  /** Whether it is a caption within a table: 第二十条第（一）项. */
  boolean isCaption() {
    return CAPTION.matcher(text).matches();
  }

  double centreX() {
    return (left + right) / 2;
  }

  /** The middle of its height. */
  double centreY() {
    return base - (0.5 - BELOW) * size;
  }

  double top() {
    return base - ABOVE * size;
  }

  double bottom() {
    return base + BELOW * size;
  }

  /** Whether both stand beside each other, at least in part. */
  boolean beside(Piece other) {
    return Math.min(bottom(), other.bottom()) - Math.max(top(), other.top())
        > 0.1 * Math.min(size, other.size);
  }
}
