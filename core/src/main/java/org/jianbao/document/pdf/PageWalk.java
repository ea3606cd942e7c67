package org.jianbao.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jianbao.document.layout.Characters;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.PageLayout;
import org.jianbao.document.layout.Ruling;

/** Walks over what a page shows, and notes characters, ruling lines and pictures by place. */
final class PageWalk extends PDFGraphicsStreamEngine {
  /** Heights of a glyph above and below its base line, as shares of the font's size. */
  private static final double ASCENT = 0.86;

  private static final double DESCENT = 0.14;

  /** Share of the page's width and height of the smallest picture that may be content. */
  private static final double PICTURE = 0.15;

  /** Radians by which text may lean. */
  private static final double LEAN = 0.15;

  private static final String UNKNOWN = "\uFFFD";

  private final PageSpace space;

  /** Whether part of the page is cut off; what else stands beyond its edge was printed too wide. */
  private final boolean cropped;

  private final PageBudget budget;
  private final PathRulings path;
  private final Wholeness wholeness = new Wholeness();
  private final LostText lost = new LostText();
  private final List<Glyph> glyphs = new ArrayList<>();

  /** Numbers of glyphs that run to the right, up, to the left, and down, as seen. */
  private final int[] directions = new int[4];

  private int pictures;

  private PageWalk(PDPage page, PageBudget budget) {
    super(page);
    PDRectangle box = page.getCropBox();
    this.space = new PageSpace(box, page.getRotation());
    PDRectangle whole = page.getMediaBox();
    this.cropped = box.getWidth() < whole.getWidth() - 1 || box.getHeight() < whole.getHeight() - 1;
    this.budget = budget;
    this.path = new PathRulings(space, budget);
  }

  /** The layout of a page. */
  static PageLayout over(PDPage page, int number, PageBudget budget) throws IOException {
    PageWalk walk = new PageWalk(page, budget);
    walk.wholeness.requireContents(page);
    walk.processPage(page);
    if (walk.lost.found()) {
      budget.lostText(number);
    }
    List<Ruling> rulings = walk.path.rulings();
    PageLayout layout =
        new PageLayout(
            number, walk.space.width(), walk.space.height(), walk.glyphs, rulings, walk.pictures);
    return layout.upright(walk.directions);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.form(getLevel());
    wholeness.requireSound(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    budget.form(getLevel());
    wholeness.requireSound(form.getCOSObject());
    super.showTransparencyGroup(form);
  }

  @Override
  public void saveGraphicsState() {
    budget.states(getGraphicsStackSize());
    super.saveGraphicsState();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty() || text.chars().allMatch(c -> c == 0xFFFD || c < 0x20)) {
      if (displacement.getX() <= 0 && displacement.getY() == 0) {
        return;
      }
      budget.garbledGlyph();
      // No one can tell what stands there; a cell with it is not blank.
      text = UNKNOWN;
    }
    boolean invisible =
        getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    if (invisible || text.isBlank() || text.chars().allMatch(c -> Character.isSpaceChar(c))) {
      return;
    }
    budget.glyph();
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    // In a vertical font the pen moves down, not across.
    double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    double width = advance * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    double turn = Math.abs(angle % (Math.PI / 2));
    if (Math.min(turn, Math.PI / 2 - turn) > LEAN) {
      // A watermark.
      return;
    }
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    Point2D from =
        space.seen(x + size * DESCENT * Math.sin(angle), y - size * DESCENT * Math.cos(angle));
    Point2D to =
        space.seen(
            x + width * Math.cos(angle) - size * ASCENT * Math.sin(angle),
            y + width * Math.sin(angle) + size * ASCENT * Math.cos(angle));
    double left = Math.min(from.getX(), to.getX());
    double right = Math.max(from.getX(), to.getX());
    double top = Math.min(from.getY(), to.getY());
    double bottom = Math.max(from.getY(), to.getY());
    if (cropped && !space.shows((left + right) / 2, (top + bottom) / 2)) {
      return;
    }
    int quarters = (int) Math.round(angle / (Math.PI / 2));
    int direction = Math.floorMod(quarters - space.turns(), directions.length);
    directions[direction]++;
    Glyph glyph = new Glyph(Characters.usual(text), left, top, right, bottom, direction);
    glyphs.add(glyph);
    if (text.equals(UNKNOWN) || isPrivate(text)) {
      lost.unknown(glyph, code);
    } else {
      lost.known();
    }
  }

  /** Whether a text is of characters that mean what their font likes. */
  private static boolean isPrivate(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double height = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (width > space.width() * PICTURE && height > space.height() * PICTURE) {
      pictures++;
      budget.picture();
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.move(p0);
    path.line(p1);
    path.line(p2);
    path.line(p3);
    path.close();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    path.move(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.end(/* stroked= */ false, /* filled= */ false);
  }

  @Override
  public void strokePath() {
    path.end(/* stroked= */ true, /* filled= */ false);
  }

  @Override
  public void fillPath(int windingRule) {
    path.end(/* stroked= */ false, /* filled= */ true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.end(/* stroked= */ true, /* filled= */ true);
  }

  @Override
  public void shadingFill(COSName shadingName) {}
}
