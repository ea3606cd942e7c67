package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of labels left of the figures.
 *
 * @param edges edges from left to right, one more than columns
 */
record LabelColumns(double[] edges) {
  private static final int MOST = 4;
  private static final int MOST_TRIES = 50;

  /** Pieces behind a gap that show that it parts columns. */
  private static final int LEAST = 2;

  /** Points by which text may reach over an edge. */
  private static final double OVER = 0.5;

  private record Gap(double left, double right) {}

  /**
   * The columns of some labels; null if they are not certain.
   *
   * @param labels the pieces of all labels
   * @param end where the figures' part begins
   */
  static @Nullable LabelColumns of(List<Piece> labels, double end) {
    List<Gap> gaps = new ArrayList<>();
    for (Piece left : labels) {
      for (Piece right : labels) {
        if (left.right() <= right.left() && left.beside(right)) {
          gaps.add(new Gap(left.right(), right.left()));
        }
      }
    }
    gaps.sort(Comparator.comparingDouble(Gap::right));
    List<Double> edges = new ArrayList<>();
    double start = labels.stream().mapToDouble(Piece::left).min().orElse(end);
    edges.add(start - OVER);
    for (int tries = 0; tries < MOST_TRIES && !gaps.isEmpty(); tries++) {
      double at = gaps.get(0).right();
      List<Gap> over = gaps.stream().filter(gap -> gap.left() < at && gap.right() >= at).toList();
      gaps.removeIf(gap -> gap.left() < at && gap.right() >= at);
      double edge = edge(over, labels);
      if (labels.stream().filter(one -> one.left() >= edge - OVER).count() >= LEAST) {
        edges.add(edge);
      }
    }
    edges.add(end);
    edges.sort(null);
    return edges.size() > MOST + 1
        ? null
        : new LabelColumns(edges.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The middle of what is widest and free between columns, but for labels that go over it all. */
  private static double edge(List<Gap> gaps, List<Piece> labels) {
    double left = gaps.stream().mapToDouble(Gap::left).max().orElse(0);
    double right = gaps.stream().mapToDouble(Gap::right).min().orElse(0);
    List<Piece> partly =
        labels.stream()
            .filter(one -> one.right() > left && one.left() < right)
            .filter(one -> one.left() > left || one.right() < right)
            .sorted(Comparator.comparingDouble(Piece::left))
            .toList();
    double best = left;
    double width = 0;
    double from = left;
    for (Piece piece : partly) {
      if (piece.left() - from > width) {
        width = piece.left() - from;
        best = from;
      }
      from = Math.max(from, piece.right());
    }
    return right - from > width ? (from + right) / 2 : best + width / 2;
  }

  int count() {
    return edges.length - 1;
  }

  /** The column in which a piece begins. */
  int first(Piece piece) {
    int i = 0;
    while (i < count() - 1 && piece.left() >= edges[i + 1] - OVER) {
      i++;
    }
    return i;
  }

  /** The column in which a piece ends. */
  int last(Piece piece) {
    int i = count() - 1;
    while (i > 0 && piece.right() <= edges[i] + OVER) {
      i--;
    }
    return i;
  }
}
