package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells a page of two columns of text; what goes over both parts them, as tables do. */
final class Columns {
  /** So many lines on either side of the gap show that it parts columns. */
  private static final int LINES = 8;

  /** Share of the lines of the longer column that the other must have. */
  private static final double BOTH = 0.5;

  /** Glyphs that a full line of text takes at least, and share of its width that is written on. */
  private static final double NARROWEST = 8;

  private static final double DENSE = 0.8;

  /** Share of lines that must fill their column, and glyphs that a full line leaves free. */
  private static final double FULL = 0.5;

  private static final double FREE = 3;

  /** The gap stands in the middle third of the page. */
  private static final double MIDDLE = 1.0 / 3;

  private static final int STEPS = 60;

  /** Glyphs of a page that is looked at. */
  private static final int MOST = 20_000;

  /** Points by which pages of one size may differ. */
  private static final double ALIKE = 2;

  /** Glyphs that the gap takes at least. */
  private static final double ROOM = 0.6;

  /** Lines that stand together at least, and share of them into whose gap no sign hangs. */
  private static final int TOGETHER = 3;

  private static final double FREE_GAPS = 0.6;

  /** Glyphs that a gap takes which parts fewer lines. */
  private static final double WIDE = 2;

  /** Signs that begin no line, and may hang into the gap. */
  private static final String HANGING = "，。、；：！？）》」』】〕”’,.;:!?)]";

  private final double width;
  private final double gap;
  private final double size;

  /** Where the right column begins; 0 while that is not known. */
  private final double start;

  private Columns(double width, double gap, double size, double start) {
    this.width = width;
    this.gap = gap;
    this.size = size;
    this.start = start;
  }

  /** Lines between those that go over the gap. */
  private record Stretch(List<Glyph> left, List<Glyph> right, List<Glyph> over) {}

  /**
   * The columns of a page; null if it does not show any.
   *
   * @param bands its glyphs above, between and below tables
   */
  static @Nullable Columns of(PageLayout page, List<List<Glyph>> bands) {
    List<Glyph> all = bands.stream().flatMap(Collection::stream).toList();
    if (all.isEmpty() || all.size() > MOST) {
      return null;
    }
    double size = TextLine.usualHeight(all);
    List<List<List<Glyph>>> rows = bands.stream().map(Lines::rows).toList();
    Columns best = null;
    int most = 0;
    for (int step = 0; step <= STEPS; step++) {
      double x = page.width() * (MIDDLE + (1 - 2 * MIDDLE) * step / STEPS);
      Columns columns = new Columns(page.width(), x, size, 0);
      int lines = columns.lines(rows);
      if (lines > most) {
        best = columns;
        most = lines;
      }
    }
    return best == null ? null : new Columns(best.width, best.gap, size, best.margins(bands)[1]);
  }

  /** Whether another page may have the same. */
  boolean fit(PageLayout page) {
    return Math.abs(page.width() - width) < ALIKE;
  }

  /** Number of lines in the shorter columns; 0 if they are none. */
  private int lines(List<List<List<Glyph>>> bands) {
    int shorter = 0;
    int longer = 0;
    List<List<Glyph>> left = new ArrayList<>();
    List<List<Glyph>> right = new ArrayList<>();
    for (List<List<Glyph>> band : bands) {
      for (Stretch stretch : stretches(band)) {
        if (!stretch.left().isEmpty() && !stretch.right().isEmpty()) {
          List<List<Glyph>> one = Lines.rows(stretch.left());
          List<List<Glyph>> other = Lines.rows(stretch.right());
          shorter += Math.min(one.size(), other.size());
          longer += Math.max(one.size(), other.size());
          left.addAll(one);
          right.addAll(other);
        }
      }
    }
    boolean columns = shorter >= LINES && shorter >= longer * BOTH && isText(left) && isText(right);
    return columns ? shorter : 0;
  }

  /** Whether lines are those of running text: most as wide as the widest, without wide gaps. */
  private boolean isText(List<List<Glyph>> lines) {
    double end = lines.stream().mapToDouble(Columns::right).max().orElse(0);
    long full =
        lines.stream().filter(line -> right(line) > end - FREE * size && isDense(line)).count();
    return full >= lines.size() * FULL;
  }

  private boolean isDense(List<Glyph> line) {
    double written = line.stream().mapToDouble(glyph -> glyph.right() - glyph.left()).sum();
    double width = right(line) - least(line);
    return width >= NARROWEST * size && written >= width * DENSE;
  }

  private static double right(List<Glyph> line) {
    return line.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  /**
   * The glyphs of a band column by column, the right one moved to the place of the left one; those
   * of lines that go over the gap as they come.
   *
   * @param margins the left margin of each column
   */
  List<List<Glyph>> part(List<Glyph> band, double[] margins) {
    List<List<Glyph>> parts = new ArrayList<>();
    double far = margins[1] - margins[0];
    for (Stretch stretch : stretches(Lines.rows(band))) {
      parts.add(stretch.left());
      parts.add(
          stretch.right().stream()
              .map(g -> new Glyph(g.text(), g.left() - far, g.top(), g.right() - far, g.bottom()))
              .toList());
      parts.add(stretch.over());
    }
    return parts;
  }

  /** The left margins of both columns on a page. */
  double[] margins(List<List<Glyph>> bands) {
    double left = Double.MAX_VALUE;
    double right = Double.MAX_VALUE;
    for (List<Glyph> band : bands) {
      for (Stretch stretch : stretches(Lines.rows(band))) {
        if (!stretch.left().isEmpty() && !stretch.right().isEmpty()) {
          left = Math.min(left, least(stretch.left()));
          right = Math.min(right, least(stretch.right()));
        }
      }
    }
    return right == Double.MAX_VALUE ? new double[] {0, 0} : new double[] {left, right};
  }

  private static double least(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(Glyph::left).min().orElse(0);
  }

  private List<Stretch> stretches(List<List<Glyph>> rows) {
    List<Stretch> stretches = new ArrayList<>();
    List<List<Glyph>> parted = new ArrayList<>();
    for (List<Glyph> row : rows) {
      if (isOver(row)) {
        stretches.add(stretch(parted, row));
        parted.clear();
      } else {
        parted.add(row);
      }
    }
    stretches.add(stretch(parted, List.of()));
    return stretches;
  }

  /** Lines that the gap parts, if they are those of columns, and the line behind them. */
  private Stretch stretch(List<List<Glyph>> rows, List<Glyph> behind) {
    Stretch stretch = new Stretch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    boolean columns = areColumns(rows);
    for (List<Glyph> row : rows) {
      for (Glyph glyph : row) {
        (!columns ? stretch.over() : isLeft(glyph) ? stretch.left() : stretch.right()).add(glyph);
      }
    }
    stretch.over().addAll(behind);
    return stretch;
  }

  /**
   * Whether lines that stand together are those of columns: in a few lines a gap is chance, and
   * signs, which may hang into it, stand anywhere.
   */
  private boolean areColumns(List<List<Glyph>> rows) {
    List<List<Glyph>> left = side(rows, this::isLeft);
    List<List<Glyph>> right = side(rows, glyph -> !isLeft(glyph));
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    double start = right.stream().mapToDouble(Columns::least).min().orElse(0);
    long free = left.stream().filter(line -> start - right(line) >= size * ROOM).count();
    boolean wide = left.stream().allMatch(line -> start - right(line) >= size * WIDE);
    // Few lines, as those of a heading, are parted just where the columns of others are.
    boolean there =
        this.start > 0
            && Math.abs(start - this.start) < size * ROOM / 2
            && free == left.size()
            && right.size() <= left.size()
            && left.size() <= right.size() + 1;
    return wide
        || there
        || Math.min(left.size(), right.size()) >= TOGETHER && free >= left.size() * FREE_GAPS;
  }

  private static List<List<Glyph>> side(List<List<Glyph>> rows, Predicate<Glyph> side) {
    return Lines.rows(rows.stream().flatMap(Collection::stream).filter(side).toList());
  }

  /** Whether a line goes over the gap: nothing parts what stands on either side. */
  private boolean isOver(List<Glyph> row) {
    double end = row.stream().filter(this::isLeft).mapToDouble(Columns::end).max().orElse(-size);
    double start =
        row.stream()
            .filter(glyph -> !isLeft(glyph))
            .mapToDouble(Glyph::left)
            .min()
            .orElse(Double.MAX_VALUE);
    return start - end < size * ROOM;
  }

  private static double end(Glyph glyph) {
    return HANGING.contains(glyph.text()) ? glyph.left() : glyph.right();
  }

  private boolean isLeft(Glyph glyph) {
    return glyph.left() < gap + (HANGING.contains(glyph.text()) ? size / 2 : 0);
  }
}
