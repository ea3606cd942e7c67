package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of figures, by what stands below each other.
 *
 * @param edges their edges from left to right, one more than columns
 */
record OpenColumns(double[] edges) {
  /** Columns of the widest table. */
  private static final int MOST = 40;

  /** Share of a glyph by which a head may reach over an edge. */
  private static final double OVER = 0.3;

  /** Heights from line to line within a head. */
  private static final double NEAR = 2.3;

  private record Span(double left, double right, double top) {
    boolean meets(Piece piece) {
      return piece.right() > left && piece.left() < right;
    }

    boolean meets(Span other) {
      return other.right > left && other.left < right;
    }

    Span with(Piece piece) {
      return new Span(Math.min(left, piece.left()), Math.max(right, piece.right()), piece.base());
    }

    Span with(Span other) {
      return new Span(Math.min(left, other.left), Math.max(right, other.right), top);
    }
  }

  /**
   * The columns of some rows; null if it is not certain which they are.
   *
   * @param start where the figures' part of the table begins
   * @param rows rows of figures
   * @param heads what stands above them
   */
  static @Nullable OpenColumns of(double start, List<PieceLine> rows, List<Piece> heads) {
    List<Span> spans = new ArrayList<>();
    for (PieceLine row : rows) {
      for (Piece value : row.values()) {
        add(spans, new Span(value.left(), value.right(), value.base()));
      }
    }
    if (spans.size() > MOST || rows.stream().anyMatch(row -> !eachInItsOwn(row, spans))) {
      return null;
    }
    spans.sort(Comparator.comparingDouble(Span::left));
    List<Span> lowest = lowest(heads, MOST);
    if (lowest.size() > spans.size() && isEachUnderOne(spans, lowest)) {
      // Some columns are blank.
      spans.forEach(span -> add(lowest, span));
      lowest.sort(Comparator.comparingDouble(Span::left));
      return of(start, lowest);
    }
    if (!lowest.isEmpty() && lowest.size() != spans.size()) {
      return null;
    }
    for (int i = 0; i < lowest.size(); i++) {
      Span wider = spans.get(i).with(lowest.get(i));
      spans.set(i, free(spans, spans.get(i), wider) ? wider : spans.get(i));
    }
    return of(start, spans);
  }

  /** Whether each column of figures stands under a head of its own. */
  private static boolean isEachUnderOne(List<Span> spans, List<Span> heads) {
    return spans.stream().allMatch(span -> heads.stream().filter(span::meets).count() == 1)
        && heads.stream().allMatch(head -> spans.stream().filter(head::meets).count() <= 1);
  }

  private static boolean free(List<Span> spans, Span narrow, Span wide) {
    return spans.stream().noneMatch(span -> span != narrow && span.meets(wide));
  }

  /** The columns that heads show without any figures below them; null if they are not certain. */
  static @Nullable OpenColumns ofHeads(double start, List<Piece> heads) {
    List<Span> spans = lowest(heads, MOST);
    return spans.isEmpty() ? null : of(start, spans);
  }

  /**
   * The lowest heads from left to right, each over one column: those of the lowest line, and what
   * stands above a place that they leave free.
   */
  private static List<Span> lowest(List<Piece> heads, int most) {
    List<Piece> upwards = new ArrayList<>(heads);
    upwards.sort(Comparator.comparingDouble(Piece::base).reversed());
    List<Span> spans = new ArrayList<>();
    for (Piece head : upwards) {
      if (head.isCaption()) {
        continue;
      }
      List<Span> met = spans.stream().filter(span -> span.meets(head)).toList();
      if (met.isEmpty() && spans.size() < most) {
        spans.add(new Span(head.left(), head.right(), head.base()));
      } else if (met.size() == 1) {
        // What stands over several columns may meet but one.
        boolean near = met.get(0).top() - head.base() < NEAR * head.size();
        Span wider = near ? met.get(0).with(head) : met.get(0);
        spans.set(spans.indexOf(met.get(0)), free(spans, met.get(0), wider) ? wider : met.get(0));
      }
    }
    spans.sort(Comparator.comparingDouble(Span::left));
    return spans;
  }

  private static @Nullable OpenColumns of(double start, List<Span> spans) {
    double[] edges = new double[spans.size() + 1];
    edges[0] = Math.min(start, spans.get(0).left() - OVER);
    for (int i = 1; i < spans.size(); i++) {
      edges[i] = (spans.get(i - 1).right() + spans.get(i).left()) / 2;
      if (spans.get(i - 1).right() > spans.get(i).left()) {
        return null;
      }
    }
    edges[spans.size()] = spans.get(spans.size() - 1).right() + OVER;
    return new OpenColumns(edges);
  }

  private static void add(List<Span> spans, Span span) {
    Span all = span;
    for (int i = spans.size() - 1; i >= 0; i--) {
      if (spans.get(i).meets(all)) {
        all = all.with(spans.remove(i));
      }
    }
    spans.add(all);
  }

  private static boolean eachInItsOwn(PieceLine row, List<Span> spans) {
    return spans.stream().allMatch(s -> row.values().stream().filter(s::meets).count() <= 1);
  }

  double right() {
    return edges[count()];
  }

  /** These columns, the last one up to another edge. */
  OpenColumns to(double right) {
    double[] changed = edges.clone();
    changed[count()] = right;
    return new OpenColumns(changed);
  }

  int count() {
    return edges.length - 1;
  }

  /** The column in which the middle of a piece stands. */
  int at(Piece piece) {
    int i = 0;
    while (i < count() - 1 && piece.centreX() >= edges[i + 1]) {
      i++;
    }
    return i;
  }

  /** The first column over which a piece stands. */
  int first(Piece piece) {
    int i = 0;
    while (i < at(piece) && piece.left() >= edges[i + 1] - OVER * piece.size()) {
      i++;
    }
    return i;
  }

  /** The last column over which a piece stands. */
  int last(Piece piece) {
    int i = count() - 1;
    while (i > at(piece) && piece.right() <= edges[i] + OVER * piece.size()) {
      i--;
    }
    return i;
  }

  /** Whether figures of these columns stand in those of another page. */
  boolean holds(List<PieceLine> rows) {
    return rows.stream()
        .allMatch(
            row ->
                row.values().stream().map(this::at).distinct().count() == row.values().size()
                    && row.values().stream().allMatch(v -> first(v) == last(v))
                    && row.values().get(0).left() > edges[0]
                    && row.last().right() < edges[count()] + row.last().size());
  }
}
