package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces on one base line.
 *
 * @param pieces at least one, from left to right
 */
record PieceLine(List<Piece> pieces) {
  /** Share of its size by which a glyph may be off the base line. */
  private static final double OFF = 0.2;

  /** A gap wider than this share of the size parts pieces. */
  private static final double GAP = 0.5;

  /** The same where characters usually leave no gap. */
  private static final double SMALL_GAP = 0.15;

  /** The same between digits, of which a number has none. */
  private static final double DIGIT_GAP = 0.25;

  /** The lines of some glyphs from top to bottom. */
  static List<PieceLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Piece::baseOf).thenComparingDouble(Glyph::left));
    List<PieceLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty()
          && Piece.baseOf(glyph) - Piece.baseOf(open.get(0)) > OFF * open.get(0).height()) {
        lines.add(line(open));
        open.clear();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      lines.add(line(open));
    }
    return lines;
  }

  private static PieceLine line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    double usual = usualGap(sorted);
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty()) {
        Glyph before = open.get(open.size() - 1);
        double gap = gap(before, glyph);
        if (gap > GAP
            || gap > usual + SMALL_GAP && isWide(before)
            || gap > DIGIT_GAP && isDigit(before) && isDigit(glyph)) {
          pieces.add(Piece.of(open));
          open.clear();
        }
      }
      open.add(glyph);
    }
    pieces.add(Piece.of(open));
    return new PieceLine(pieces);
  }

  /** The gap that most characters leave: justified lines have wide ones. */
  private static double usualGap(List<Glyph> glyphs) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      double gap = gap(glyphs.get(i - 1), glyphs.get(i));
      if (isWide(glyphs.get(i - 1)) && isWide(glyphs.get(i)) && gap < GAP) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static double gap(Glyph before, Glyph glyph) {
    return (glyph.left() - before.right()) / Math.max(before.height(), glyph.height());
  }

  private static boolean isDigit(Glyph glyph) {
    return glyph.text().charAt(0) >= '0' && glyph.text().charAt(0) <= '9';
  }

  private static boolean isWide(Glyph glyph) {
    return glyph.text().codePointAt(0) >= 0x2E80;
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  double base() {
    return first().base();
  }

  /** The figures at its end. */
  List<Piece> values() {
    int from = pieces.size();
    while (from > 0 && pieces.get(from - 1).value()) {
      from--;
    }
    return pieces.subList(from, pieces.size());
  }

  /** Whether figures stand behind labels, or alone; the first label may be an ordinal. */
  boolean isValues() {
    List<Piece> values = values();
    int labels = pieces.size() - values.size();
    return !values.isEmpty()
        && (labels == 0 || pieces.subList(1, labels).stream().noneMatch(Piece::value));
  }
}
