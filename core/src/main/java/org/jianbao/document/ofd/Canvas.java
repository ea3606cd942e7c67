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

  /** Ways in which text may run. */
  private static final int DIRECTIONS = 4;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Extent extent;

  /** Numbers of glyphs that run to the right, up, to the left, and down. */
  private final int[] directions = new int[DIRECTIONS];

  private int pictures;
  private int unknown;
  private int outlines;

  Canvas(Extent extent) {
    this.extent = extent;
  }

  /**
   * A composite object (复合图元), which stands for what a resource draws.
   *
   * @param matrix from the resource's millimetres to those of the page
   */
  record Reference(String id, Matrix matrix) {}

  /** What is drawn on all pages so far. */
  static final class Extent {
    int glyphs;
    int rulings;

    /** Glyphs whose character the file does not tell. */
    int unknown;

    /** Filled shapes that look like those of characters. */
    int outlines;

    int references;
  }

  /**
   * Writes a character.
   *
   * @param matrix how it is placed
   */
  void glyph(Glyph glyph, Matrix matrix) throws ReadingException {
    glyph(glyph);
    directions[matrix.direction()]++;
  }

  private void glyph(Glyph glyph) throws ReadingException {
    if (++extent.glyphs > Limits.MAX_GLYPHS) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文字超过 " + Limits.MAX_GLYPHS / 10_000 + " 万字的上限，不像年度报告，不予读取");
    }
    glyphs.add(glyph);
  }

  void unknownGlyph() {
    unknown++;
    extent.unknown++;
  }

  void ruling(Ruling ruling) throws ReadingException {
    if (++extent.rulings > Limits.MAX_RULINGS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "页面上的线条过多，不像年度报告，不予读取");
    }
    rulings.add(ruling);
  }

  void outline() {
    outlines++;
    extent.outlines++;
  }

  void reference(String id, Matrix matrix) throws ReadingException {
    if (++extent.references > Limits.MAX_REFERENCES) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "页面上的复合图元过多，不像年度报告，不予读取");
    }
    references.add(new Reference(id, matrix));
  }

  /** The composite objects that are not drawn yet; they are then no longer asked for. */
  List<Reference> takeReferences() {
    List<Reference> taken = List.copyOf(references);
    references.clear();
    return taken;
  }

  void picture(double width, double height) {
    if (width >= PICTURE_WIDTH && height >= PICTURE_HEIGHT) {
      pictures++;
    }
  }

  /** Draws what another one shows, as a page does with its templates. */
  void draw(Canvas other) throws ReadingException {
    draw(other, Matrix.IDENTITY);
  }

  /**
   * Draws what another one shows elsewhere, as a page does with composite objects.
   *
   * @param matrix moves its points, but shifts by millimetres; nothing is drawn if it is slanted
   */
  void draw(Canvas other, Matrix placed) throws ReadingException {
    if (!placed.isUpright()) {
      return;
    }
    Matrix matrix = placed.inPoints();
    for (Glyph glyph : other.glyphs) {
      glyph(moved(glyph, matrix));
    }
    for (Ruling ruling : other.rulings) {
      ruling(moved(ruling, matrix));
    }
    for (int i = 0; i < directions.length; i++) {
      directions[(i + matrix.direction()) % directions.length] += other.directions[i];
    }
    for (Reference reference : other.references) {
      reference(reference.id(), placed.after(reference.matrix()));
    }
    pictures += other.pictures;
    extent.unknown += other.unknown;
    extent.outlines += other.outlines;
    unknown += other.unknown;
    outlines += other.outlines;
  }

  private static Glyph moved(Glyph glyph, Matrix matrix) {
    double oneX = matrix.x(glyph.left(), glyph.top());
    double oneY = matrix.y(glyph.left(), glyph.top());
    double otherX = matrix.x(glyph.right(), glyph.bottom());
    double otherY = matrix.y(glyph.right(), glyph.bottom());
    return new Glyph(
        glyph.text(),
        Math.min(oneX, otherX),
        Math.min(oneY, otherY),
        Math.max(oneX, otherX),
        Math.max(oneY, otherY),
        (glyph.direction() + matrix.direction()) % DIRECTIONS);
  }

  private static Ruling moved(Ruling ruling, Matrix matrix) {
    boolean across = ruling.horizontal();
    double at = ruling.position();
    double oneX = across ? matrix.x(ruling.from(), at) : matrix.x(at, ruling.from());
    double oneY = across ? matrix.y(ruling.from(), at) : matrix.y(at, ruling.from());
    double otherX = across ? matrix.x(ruling.to(), at) : matrix.x(at, ruling.to());
    double otherY = across ? matrix.y(ruling.to(), at) : matrix.y(at, ruling.to());
    return Math.abs(oneX - otherX) >= Math.abs(oneY - otherY)
        ? new Ruling(true, (oneY + otherY) / 2, Math.min(oneX, otherX), Math.max(oneX, otherX))
        : new Ruling(false, (oneX + otherX) / 2, Math.min(oneY, otherY), Math.max(oneY, otherY));
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
    return new PageLayout(number, width, height, seen, rulings, pictures).upright(directions);
  }
}
