package org.jianbao.document.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.PageLayout;
import org.jianbao.document.layout.Ruling;

/** What is drawn on one page or template, in points. */
final class Canvas {
  /** Points from which a picture may be content: about a sixth of A4. */
  private static final double PICTURE_WIDTH = 90;

  private static final double PICTURE_HEIGHT = 125;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final Extent extent;
  private int pictures;

  Canvas(Extent extent) {
    this.extent = extent;
  }

  /** What is drawn on all pages so far. */
  static final class Extent {
    int glyphs;
    int rulings;

    /** Glyphs whose character the file does not tell. */
    int unknown;

    /** Filled shapes that look like those of characters. */
    int outlines;
  }

  void glyph(Glyph glyph) throws ReadingException {
    if (++extent.glyphs > Limits.MAX_GLYPHS) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文字超过 " + Limits.MAX_GLYPHS / 10_000 + " 万字的上限，不像年度报告，不予读取");
    }
    glyphs.add(glyph);
  }

  void unknownGlyph() {
    extent.unknown++;
  }

  void ruling(Ruling ruling) throws ReadingException {
    if (++extent.rulings > Limits.MAX_RULINGS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "页面上的线条过多，不像年度报告，不予读取");
    }
    rulings.add(ruling);
  }

  void outline() {
    extent.outlines++;
  }

  void picture(double width, double height) {
    if (width >= PICTURE_WIDTH && height >= PICTURE_HEIGHT) {
      pictures++;
    }
  }

  /** Draws what another one shows, as a page does with its templates. */
  void draw(Canvas other) throws ReadingException {
    for (Glyph glyph : other.glyphs) {
      glyph(glyph);
    }
    for (Ruling ruling : other.rulings) {
      ruling(ruling);
    }
    pictures += other.pictures;
  }

  /** The page, without what stands beyond its edges. */
  PageLayout page(int number, Box area) {
    double width = Matrix.POINTS.x(area.width(), 0);
    double height = Matrix.POINTS.x(area.height(), 0);
    List<Glyph> seen =
        glyphs.stream()
            .filter(
                glyph ->
                    glyph.right() > 0
                        && glyph.left() < width
                        && glyph.bottom() > 0
                        && glyph.top() < height)
            .toList();
    return new PageLayout(number, width, height, seen, rulings, pictures);
  }
}
