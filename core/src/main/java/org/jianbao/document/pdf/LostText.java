package org.jianbao.document.pdf;

import org.jianbao.document.layout.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page has text that nobody can read, because its font does not tell what its characters
 * are: several of them beside each other. A single one may be a bullet, many of the same a leader.
 */
final class LostText {
  /** Different characters beside each other that are text. */
  private static final int TEXT = 4;

  private @Nullable Glyph before;
  private int code;
  private int run;
  private boolean found;

  /** A character whose meaning is known. */
  void known() {
    before = null;
  }

  /** A character without meaning, with the code by which its font draws it. */
  void unknown(Glyph glyph, int code) {
    boolean joined = before != null && isBeside(before, glyph);
    run = joined ? run + (code == this.code ? 0 : 1) : 1;
    found |= run >= TEXT;
    before = glyph;
    this.code = code;
  }

  /** Whether there is such text. */
  boolean found() {
    return found;
  }

  private static boolean isBeside(Glyph left, Glyph right) {
    double height = left.bottom() - left.top();
    return Math.abs(left.top() - right.top()) < height / 2
        && Math.abs(right.left() - left.right()) < height;
  }
}
