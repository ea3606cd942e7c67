package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the text of a page whether what stands between lines may be the cells of a table. */
final class CellText {
  /** Glyphs of one row beside an edge, and points within which they stand. */
  private static final int MOST_BESIDE = 400;

  private static final double NEARBY = 30;

  /** Share of the page above which a table goes on to its end. */
  private static final double FOOT = 0.9;

  /** Points by which a glyph must reach over an edge, and share of its height of a gap there. */
  private static final double OVER = 0.8;

  private static final double GAP = 0.15;

  /** Gaps of a text that tell how it is spaced, and share of its size by which they differ. */
  private static final int SPACED = 4;

  private static final double EVEN_GAP = 0.05;

  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9０-９][0-9０-９,.]*");

  private final List<Glyph> glyphs;
  private final List<PieceLine> lines;
  private final double foot;

  CellText(PageLayout page) {
    this.glyphs = Furniture.withoutPrinted(page);
    this.lines = PieceLine.of(Lines.once(glyphs));
    this.foot = page.height() * FOOT;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** The lines of text from top to bottom. */
  List<PieceLine> lines() {
    return lines;
  }

  /** Whether a sentence ends between two heights. */
  boolean isProse(double top, double bottom) {
    return between(top, bottom).stream()
        .flatMap(line -> line.pieces().stream())
        .anyMatch(piece -> piece.text().indexOf('。') >= 0);
  }

  /** Whether what may be a heading stands alone on its line between two heights. */
  boolean isHeaded(double top, double bottom) {
    return between(top, bottom).stream().anyMatch(CellText::isHeading);
  }

  /** Whether a heading goes over an edge between two heights, with other lines but no figures. */
  boolean isHeadedOver(double x, double top, double bottom) {
    List<PieceLine> between = between(top, bottom);
    return between.size() > 1
        && between.stream().flatMap(line -> line.pieces().stream()).noneMatch(Piece::value)
        && between.stream()
            .filter(CellText::isHeading)
            .anyMatch(line -> line.first().left() + OVER < x && line.last().right() - OVER > x);
  }

  private static boolean isHeading(PieceLine line) {
    return line.pieces().size() == 1 && TextBreaks.isHeading(line.first().text());
  }

  /** Whether nothing stands above a height. */
  boolean isTop(double top) {
    return lines.isEmpty() || lines.get(0).base() > top;
  }

  private List<PieceLine> between(double top, double bottom) {
    return lines.stream().filter(line -> line.base() > top && line.base() < bottom).toList();
  }

  /** Whether text goes over an edge on one line and stands on either side of it on another. */
  boolean isHead(List<LineCell> table) {
    for (LineCell left : table) {
      for (LineCell right : table) {
        boolean beside =
            LineCell.near(left.right(), right.left())
                && Math.abs(left.top() - right.top()) < LineCell.EVEN
                && Math.abs(left.bottom() - right.bottom()) < LineCell.EVEN;
        if (beside && isCrossed(left.right(), left) && isParted(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isParted(LineCell left, LineCell right) {
    List<Glyph> both =
        glyphs.stream().filter(glyph -> left.holds(glyph) || right.holds(glyph)).toList();
    return PieceLine.of(Lines.once(both)).stream()
        .anyMatch(
            line ->
                line.pieces().size() == 2
                    && line.first().right() < left.right()
                    && line.last().left() > right.left());
  }

  /** Whether rows follow that have no lines: those above are but a head. */
  boolean goesOn(double bottom) {
    List<PieceLine> below =
        PieceLine.of(Lines.once(glyphs.stream().filter(one -> one.top() > bottom - 1).toList()));
    return !below.isEmpty() && below.get(0).isValues() && below.get(0).pieces().size() > 1;
  }

  /** Whether something else follows on the page. */
  boolean ends(double bottom) {
    return glyphs.stream().anyMatch(one -> one.centreY() > bottom && one.centreY() < foot);
  }

  /** Number of figures that stand below each other in a cell. */
  int figures(LineCell cell) {
    List<Glyph> within = glyphs.stream().filter(cell::holds).toList();
    return (int)
        Lines.of(1, within).stream().filter(line -> FIGURE.matcher(line.text()).matches()).count();
  }

  /** Whether text goes over an edge: cells that share their lines may be one. */
  boolean isCrossed(double x, LineCell cell) {
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.centreY() > cell.top() && glyph.centreY() < cell.bottom()) {
        if (glyph.left() + OVER < x && glyph.right() - OVER > x) {
          return true;
        }
        if (Math.abs(glyph.centreX() - x) < NEARBY) {
          row.add(glyph);
        }
      }
    }
    if (row.size() > MOST_BESIDE || isWithinSpaced(x, cell)) {
      return true;
    }
    for (Glyph left : row) {
      for (Glyph right : row) {
        if (left.right() <= x + OVER
            && right.left() >= x - OVER
            && right.left() - left.right() < GAP * left.height()
            && Math.abs(left.centreY() - right.centreY()) < GAP * left.height()
            && left.left() < x
            && right.right() > x) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an edge stands in a gap like all others of a text that is spaced out. */
  private boolean isWithinSpaced(double x, LineCell cell) {
    return between(cell.top(), cell.bottom()).stream()
        .flatMap(line -> line.pieces().stream())
        .anyMatch(piece -> piece.left() < x && piece.right() > x && isSpacedAt(x, piece));
  }

  private static boolean isSpacedAt(double x, Piece piece) {
    List<Double> gaps = new ArrayList<>();
    double there = Double.MAX_VALUE;
    for (int i = 1; i < piece.glyphs().size(); i++) {
      double end = piece.glyphs().get(i - 1).right();
      double begin = piece.glyphs().get(i).left();
      gaps.add(begin - end);
      there = end <= x + OVER && begin >= x - OVER ? begin - end : there;
    }
    gaps.sort(null);
    return gaps.size() >= SPACED && there < gaps.get(gaps.size() / 2) + EVEN_GAP * piece.size();
  }
}
