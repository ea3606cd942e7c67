package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Points within which what is aligned stands, and pieces of a column that are looked at. */
  private static final double ALIGNED = 2.5;

  private static final int MOST_OWN = 120;

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
    part(edges, labels);
    return edges.size() > MOST + 1
        ? null
        : new LabelColumns(edges.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * Parts columns in which some labels stand wholly beside others, though never on one line: those
   * on either side are aligned with each other.
   */
  private static void part(List<Double> edges, List<Piece> labels) {
    for (int i = edges.size() - 2; i >= 0; i--) {
      double from = edges.get(i) - OVER;
      double to = edges.get(i + 1) + OVER;
      List<Piece> own =
          labels.stream().filter(one -> one.left() >= from && one.right() <= to).toList();
      int most = 0;
      double best = 0;
      for (Piece piece : own.size() > MOST_OWN ? List.<Piece>of() : own) {
        double at = piece.left() - OVER;
        List<Piece> before = own.stream().filter(one -> one.right() <= at).toList();
        List<Piece> behind = own.stream().filter(one -> one.left() >= at).toList();
        boolean both = before.size() >= LEAST && behind.size() >= LEAST;
        if (both && before.size() + behind.size() > most && aligned(before) && aligned(behind)) {
          most = before.size() + behind.size();
          double reached = before.stream().mapToDouble(Piece::right).max().orElse(at);
          best = (reached + piece.left()) / 2;
        }
      }
      if (most > 0) {
        edges.add(i + 1, best);
      }
    }
  }

  /** Whether pieces begin, or have their middle, at one place. */
  private static boolean aligned(List<Piece> pieces) {
    return spread(pieces.stream().mapToDouble(Piece::left).toArray()) < ALIGNED
        || spread(pieces.stream().mapToDouble(Piece::centreX).toArray()) < ALIGNED;
  }

  private static double spread(double[] places) {
    return Arrays.stream(places).max().orElse(0) - Arrays.stream(places).min().orElse(0);
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

  /**
   * These on another page: text that begins before an edge, though behind all that stands left of
   * it, shows that the edge is farther left.
   *
   * @param pieces all labels of that page
   */
  LabelColumns on(List<Piece> pieces) {
    double[] moved = edges.clone();
    for (int i = 1; i < count(); i++) {
      double edge = edges[i];
      double before = edges[i - 1];
      double reached =
          pieces.stream()
              .filter(one -> one.left() >= before - OVER && one.right() <= edge)
              .mapToDouble(Piece::right)
              .max()
              .orElse(edge);
      moved[i] =
          pieces.stream()
              .filter(one -> one.right() > edge && one.left() > reached)
              .mapToDouble(one -> one.left() - OVER)
              .filter(left -> left < edge)
              .min()
              .orElse(edge);
    }
    return new LabelColumns(moved);
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
