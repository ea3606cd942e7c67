package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** A page on which tests write and draw. */
final class Drawing {
  static final double SIZE = 10;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  /** Writes a line, each character {@link #SIZE} wide. */
  Drawing text(double left, double top, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        double at = left + i * SIZE;
        glyphs.add(new Glyph(text.substring(i, i + 1), at, top, at + SIZE, top + SIZE));
      }
    }
    return this;
  }

  /** Writes smaller characters beside each other. */
  Drawing small(double left, double top, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      double at = left + i * size;
      glyphs.add(new Glyph(text.substring(i, i + 1), at, top, at + size, top + size));
    }
    return this;
  }

  /** Writes a line that runs up, or down, from a place. */
  Drawing turned(double left, double from, boolean up, String text) {
    for (int i = 0; i < text.length(); i++) {
      double top = up ? from - (i + 1) * SIZE : from + i * SIZE;
      glyphs.add(
          new Glyph(text.substring(i, i + 1), left, top, left + SIZE, top + SIZE, up ? 1 : 3));
    }
    return this;
  }

  /** Rules a grid; between two edges of a row that are named no line is drawn across. */
  Drawing grid(double[] xs, double[] ys) {
    for (double x : xs) {
      rulings.add(new Ruling(/* horizontal= */ false, x, ys[0], ys[ys.length - 1]));
    }
    for (double y : ys) {
      rulings.add(new Ruling(/* horizontal= */ true, y, xs[0], xs[xs.length - 1]));
    }
    return this;
  }

  Drawing line(boolean horizontal, double position, double from, double to) {
    rulings.add(new Ruling(horizontal, position, from, to));
    return this;
  }

  PageLayout page(int number) {
    return page(number, 0);
  }

  PageLayout page(int number, int pictures) {
    return new PageLayout(number, 600, 800, glyphs, rulings, pictures);
  }
}
