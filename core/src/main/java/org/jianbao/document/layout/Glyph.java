package org.jianbao.document.layout;

/**
 * A character, or several that stand for one shape, on a page.
 *
 * @param text the characters; never blank
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge; the height is about the font's size
 * @param direction where its text runs: 0 to the right, 1 up, 2 to the left, 3 down
 */
public record Glyph(
    String text, double left, double top, double right, double bottom, int direction) {
  /** One whose text runs to the right. */
  public Glyph(String text, double left, double top, double right, double bottom) {
    this(text, left, top, right, bottom, 0);
  }

  /** Horizontal centre. */
  double centreX() {
    return (left + right) / 2;
  }

  /** Vertical centre. */
  double centreY() {
    return (top + bottom) / 2;
  }

  double height() {
    return bottom - top;
  }
}
