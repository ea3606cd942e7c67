package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.PageNumbers;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a page that may be those of tables without ruling lines. */
final class OpenRegions {
  /** Characters of the longest caption that goes over the columns of figures. */
  private static final int CAPTION = 24;

  /** Figures in a line beyond which it belongs to a table of many columns. */
  private static final int FEW = 4;

  /** Heights within which the lines of a label stand above its figures. */
  private static final double LABEL = 3.2;

  /** Heights from line to line within a label. */
  private static final double PITCH = 2.2;

  /** Heights of the widest gap within a head. */
  private static final double GAP = 4.5;

  /** Lines between two rows of figures. */
  private static final int MOST_BETWEEN = 24;

  private static final int LEAST_VALUES = 6;

  /** The same below a caption: 第二十条第（一）项. */
  private static final int LEAST_CAPTIONED = 4;

  /** Lines of a head whose rows stand on the next page. */
  private static final int MOST_TRAILING = 4;

  private final List<PieceLine> lines;
  private final List<Integer> rows = new ArrayList<>();

  private OpenRegions(List<PieceLine> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      PieceLine line = lines.get(i);
      boolean edge = i == 0 || i == lines.size() - 1;
      if (line.isValues()
          && !(edge
              && line.pieces().size() == 1
              && PageNumbers.isPageNumber(line.first().text()))) {
        rows.add(i);
      }
    }
  }

  /**
   * Lines that may be a table.
   *
   * @param from index of its first line on the page
   * @param lines its lines, from the first one that may be its head to the last that may be part of
   *     its last label
   */
  record Region(int from, List<PieceLine> lines) {
    List<PieceLine> rows() {
      return lines.stream().filter(PieceLine::isValues).toList();
    }
  }

  /**
   * The lines of a page that may be tables.
   *
   * @param goesOn whether a table may go on from the page before
   */
  static List<Region> of(List<PieceLine> lines, boolean goesOn) {
    return new OpenRegions(lines).find(goesOn);
  }

  /** The first line with figures, or null. */
  static @Nullable PieceLine firstFigures(List<PieceLine> lines) {
    OpenRegions regions = new OpenRegions(lines);
    return regions.rows.isEmpty() ? null : lines.get(regions.rows.get(0));
  }

  /**
   * The lines at a page's top that may be the rest of a label on the page before: short ones in its
   * columns, above a heading or the page's end.
   */
  static List<Piece> torn(List<PieceLine> lines, OpenGeometry before) {
    List<Piece> torn = new ArrayList<>();
    for (PieceLine line : lines) {
      Piece piece = line.first();
      boolean ends = TextBreaks.isHeading(piece.text());
      if (ends || torn.size() > MOST_TRAILING) {
        return ends && torn.size() <= MOST_TRAILING ? torn : List.of();
      }
      if (line.pieces().size() > 1
          || piece.right() > before.columns().edges()[0]
          || piece.left() < before.labels().edges()[0] - 1
          || piece.value()
          || TextBreaks.isSentence(piece.text())) {
        return List.of();
      }
      torn.add(piece);
    }
    return torn.size() <= MOST_TRAILING ? torn : List.of();
  }

  /** Whether figures stand at the page's top with no heading or sentence above them. */
  static boolean beginWithFigures(List<PieceLine> lines) {
    OpenRegions regions = new OpenRegions(lines);
    return !regions.rows.isEmpty() && TextBreaks.areNone(lines.subList(0, regions.rows.get(0)));
  }

  private List<Region> find(boolean goesOn) {
    List<Region> regions = new ArrayList<>();
    int after = 0;
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      while (end < rows.size() && lastBreak(rows.get(end - 1), rows.get(end)) < 0) {
        end++;
      }
      List<Integer> some = rows.subList(start, end);
      int from = head(after, some);
      int to = end(some, end < rows.size() ? rows.get(end) : lines.size());
      boolean captioned =
          lines.subList(from, to).stream().anyMatch(line -> line.first().isCaption());
      if (isLikely(some, captioned ? LEAST_CAPTIONED : LEAST_VALUES) || goesOn && from == 0) {
        regions.add(new Region(from, lines.subList(from, to)));
      }
      after = to;
      start = end;
    }
    return regions;
  }

  private boolean isLikely(List<Integer> some, int least) {
    int all = 0;
    int several = 0;
    int most = 0;
    for (int row : some) {
      int values = lines.get(row).values().size();
      all += values;
      several += values > 1 ? 1 : 0;
      most = Math.max(most, values);
    }
    return all >= least && (several > 1 || most > 2 * FEW);
  }

  /** The last line between two rows of figures that no table has, or -1. */
  private int lastBreak(int row, int next) {
    int values = lines.get(row).values().size();
    int nextValues = lines.get(next).values().size();
    double left = Math.min(left(row), left(next));
    boolean head =
        lines.subList(row + 1, next).stream().anyMatch(line -> line.last().left() > left);
    boolean other = head && Math.max(values, nextValues) > FEW && values != nextValues;
    if (other || next - row > MOST_BETWEEN) {
      return next - 1;
    }
    for (int i = next - 1; i > row; i--) {
      if (isBreak(i, left)) {
        return i;
      }
    }
    return -1;
  }

  private double left(int row) {
    return lines.get(row).values().get(0).left();
  }

  /**
   * Whether a line is none of a table.
   *
   * @param left where the figures begin
   */
  private boolean isBreak(int at, double left) {
    PieceLine line = lines.get(at);
    if (line.pieces().size() > 1) {
      return line.pieces().stream().anyMatch(piece -> piece.text().contains("。"))
          && line.last().right() > left;
    }
    Piece piece = line.first();
    boolean over = piece.right() > left;
    return piece.text().indexOf('。') >= 0
        || over && (TextBreaks.isAny(piece.text()) || piece.text().length() > CAPTION);
  }

  /** The first line that may be part of the head over some rows. */
  private int head(int after, List<Integer> some) {
    int first = some.get(0);
    double left = some.stream().mapToDouble(this::left).min().orElse(0);
    boolean several = false;
    int from = first;
    while (from > after) {
      PieceLine line = lines.get(from - 1);
      double size = line.first().size();
      double gap = lines.get(from).base() - line.base();
      boolean near = lines.get(first).base() - line.base() < LABEL * size && !several;
      boolean heading = line.pieces().size() == 1 && TextBreaks.isHeading(line.first().text());
      if (gap > GAP * size || isBreak(from - 1, left) || heading && !near || line.isValues()) {
        break;
      }
      several |= line.pieces().size() > 1;
      from--;
    }
    return from;
  }

  private static boolean isHead(PieceLine line) {
    return line.pieces().size() > 1
        ? line.pieces().stream().noneMatch(p -> p.value() || p.text().indexOf('。') >= 0)
        : line.first().isCaption();
  }

  /**
   * Behind the last line that may be part of the last row's label, or of a head at the page's end.
   */
  private int end(List<Integer> some, int before) {
    int end = some.get(some.size() - 1) + 1;
    double left = some.stream().mapToDouble(this::left).min().orElse(0);
    while (end < before
        && lines.get(end).last().right() <= left
        && !TextBreaks.isHeading(lines.get(end).first().text())
        && lines.get(end).base() - lines.get(end - 1).base()
            < PITCH * lines.get(end).first().size()) {
      end++;
    }
    return before == lines.size()
            && before - end <= MOST_TRAILING
            && lines.subList(end, before).stream().allMatch(OpenRegions::isHead)
        ? before
        : end;
  }
}
