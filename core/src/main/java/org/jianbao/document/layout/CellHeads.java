package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where tables begin whose cells have lines below them only: a head stands over the first
 * line, below a heading or a sentence.
 */
final class CellHeads {
  /** Heights from line to line of a head, and from its last one to the line below it. */
  private static final double PITCH = 4.5;

  private static final double NEAR = 3.2;

  /** Lines of a head at most, and characters of one of its cells. */
  private static final int MOST = 6;

  private static final int LONGEST = 24;

  private final List<PieceLine> text;
  private final List<Ruling> lines;

  private CellHeads(List<PieceLine> text, List<Ruling> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * The lines that are not drawn over such heads, each over a column.
   *
   * @param text the lines of text of the page
   * @param lines lines above and below cells
   */
  static List<Ruling> over(List<PieceLine> text, List<Ruling> lines) {
    CellHeads heads = new CellHeads(text, lines);
    double[] heights = lines.stream().mapToDouble(Ruling::position).sorted().distinct().toArray();
    List<Ruling> over = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < heights.length; i++) {
      int from = next;
      while (next < heads.text.size() && heads.text.get(next).base() < heights[i]) {
        next++;
      }
      int first = heads.first(from, next, heights[i]);
      if (first < next) {
        over.addAll(heads.over(heads.top(first, next), heights[i], next));
      }
    }
    return over;
  }

  /**
   * The first line of a head that ends before a line of text; that one if there is none.
   *
   * @param from the first line of text below the ruling line above
   * @param to the first below the ruling line at a height
   */
  private int first(int from, int to, double height) {
    List<Ruling> under = lines.stream().filter(line -> line.position() == height).toList();
    double left = under.stream().mapToDouble(Ruling::from).min().orElse(0) - LineCell.EVEN;
    double right = under.stream().mapToDouble(Ruling::to).max().orElse(0) + LineCell.EVEN;
    boolean head = false;
    int first = to;
    double below = height;
    double reach = NEAR;
    for (int at = to - 1; at >= from; at--) {
      PieceLine line = text.get(at);
      boolean ends = line.pieces().size() == 1 && TextBreaks.isAny(line.first().text());
      if (ends) {
        return head ? first : to;
      }
      double size = line.first().size();
      if (below - line.base() > reach * size
          || to - at > MOST
          || line.pieces().stream().anyMatch(p -> p.value() || p.text().length() > LONGEST)) {
        return to;
      }
      List<Piece> within =
          line.pieces().stream().filter(p -> p.left() > left && p.right() < right).toList();
      head |= within.size() > 1 || line.first().isCaption() || isOver(within, left, right);
      first = at;
      below = line.base();
      reach = PITCH;
    }
    return to;
  }

  /** Whether one piece stands in the middle over all columns of a line but those of labels. */
  private boolean isOver(List<Piece> pieces, double left, double right) {
    double least = lines.stream().mapToDouble(Ruling::from).min().orElse(0);
    return pieces.size() == 1
        && least < left - Lattice.NEAR
        && Math.abs(pieces.get(0).centreX() - (left + right) / 2) < pieces.get(0).size();
  }

  private double top(int from, int to) {
    return text.subList(from, to).stream()
            .flatMap(line -> line.pieces().stream())
            .mapToDouble(Piece::top)
            .min()
            .orElse(0)
        - 1;
  }

  /** A line over each column of a head: the first lines below it, before another heading. */
  private List<Ruling> over(double top, double height, int next) {
    double end =
        text.subList(next, text.size()).stream()
            .filter(line -> line.pieces().size() == 1)
            .filter(line -> TextBreaks.isAny(line.first().text()))
            .mapToDouble(PieceLine::base)
            .findFirst()
            .orElse(Double.MAX_VALUE);
    List<Ruling> over = new ArrayList<>();
    lines.stream()
        .filter(line -> line.position() >= height && line.position() < end)
        .sorted(Comparator.comparingDouble(Ruling::position))
        .forEach(
            line -> {
              if (over.stream().noneMatch(one -> covers(one, line))) {
                over.add(new Ruling(/* horizontal= */ true, top, line.from(), line.to()));
              }
            });
    return over;
  }

  private static boolean covers(Ruling one, Ruling other) {
    return Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()) > LineCell.EVEN;
  }
}
