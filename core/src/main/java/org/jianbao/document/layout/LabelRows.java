package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which lines of labels belong to which rows of figures: a label stands in the middle of its
 * rows, or begins or ends with them.
 */
final class LabelRows {
  /** Share of the size by which a label may be off its place. */
  private static final double OFF = 0.36;

  private static final double TORN = 0.4;
  private static final double LINE = 0.02;
  private static final double UNCOVERED = 0.5;
  private static final double AT_EDGE = 0.1;
  private static final double NEVER = 1e6;

  /** Where labels stand in their rows. */
  private enum Place {
    MIDDLE,
    TOP,
    BOTTOM
  }

  /**
   * A label.
   *
   * @param row the first of its rows of figures, from 0
   * @param column its first column of labels, from 0
   */
  record Label(int row, int rows, int column, int columns, String text) {}

  /**
   * What was found.
   *
   * @param labels each row's labels
   * @param free lines that are none of these
   * @param fromTop whether labels begin at the top of their rows
   */
  record Found(List<Label> labels, List<Piece> free, boolean fromTop, double cost) {}

  /** Rows that one label or no label yet holds together. */
  private record Unit(
      int from, int to, double top, double bottom, double first, double last, int column) {}

  private record Step(int units, int lines, boolean free) {}

  private final LabelColumns columns;
  private final Predicate<Piece> mayBeFree;
  private final Predicate<Piece> mustBeFree;
  private final boolean openTop;
  private final boolean openBottom;
  private final Place place;
  private final List<Label> labels = new ArrayList<>();
  private final List<Piece> free = new ArrayList<>();
  private List<Unit> units = new ArrayList<>();
  private double cost;
  private double close;

  private LabelRows(
      LabelColumns columns,
      Predicate<Piece> mayBeFree,
      Predicate<Piece> mustBeFree,
      boolean openTop,
      boolean openBottom,
      Place place) {
    this.columns = columns;
    this.mayBeFree = mayBeFree;
    this.mustBeFree = mustBeFree;
    this.openTop = openTop;
    this.openBottom = openBottom;
    this.place = place;
  }

  /**
   * The labels of some rows; null if it is not certain.
   *
   * @param rows rows of figures
   * @param pieces what stands in the columns of labels, from top to bottom
   * @param mayBeFree whether a piece may belong to none of the rows
   * @param mustBeFree whether it surely does
   * @param openTop whether the table may go on from the page before
   * @param openBottom whether it may go on on the next page
   */
  static @Nullable Found of(
      List<PieceLine> rows,
      List<Piece> pieces,
      LabelColumns columns,
      Predicate<Piece> mayBeFree,
      Predicate<Piece> mustBeFree,
      boolean openTop,
      boolean openBottom) {
    Found best = null;
    for (Place place : Place.values()) {
      LabelRows found = new LabelRows(columns, mayBeFree, mustBeFree, openTop, openBottom, place);
      if (found.find(rows, pieces) && (best == null || found.cost < best.cost - OFF / 2)) {
        best =
            new Found(
                List.copyOf(found.labels), List.copyOf(found.free), place == Place.TOP, found.cost);
      }
    }
    return best;
  }

  private boolean find(List<PieceLine> rows, List<Piece> pieces) {
    int none = columns.count();
    close = LabelLines.close(pieces);
    Map<Piece, Integer> starts = LabelLines.starts(pieces, columns, close);
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> values = rows.get(i).values();
      double top = values.stream().mapToDouble(Piece::top).min().orElse(0);
      double bottom = values.stream().mapToDouble(Piece::bottom).max().orElse(0);
      double base = values.get(0).base();
      units.add(new Unit(i, i, top, bottom, base, base, none));
    }
    for (int column = none - 1; column >= 0; column--) {
      int at = column;
      if (!column(column, pieces.stream().filter(one -> starts.get(one) == at).toList())) {
        return false;
      }
    }
    return true;
  }

  /** Gives the labels of one column their rows; the columns right of it are done. */
  private boolean column(int column, List<Piece> lines) {
    int n = units.size();
    int m = lines.size();
    double[][] least = new double[n + 1][m + 1];
    Step[][] steps = new Step[n + 1][m + 1];
    for (double[] each : least) {
      Arrays.fill(each, NEVER);
    }
    least[n][m] = 0;
    for (int u = n; u >= 0; u--) {
      for (int k = m; k >= 0; k--) {
        if (k < m && mustBeFree.test(lines.get(k))) {
          offer(least, steps, u, k, new Step(0, 1, /* free= */ true), 0);
        } else if (k < m && mayBeFree.test(lines.get(k))) {
          boolean torn = k > 0 && LabelLines.isTorn(lines.get(k - 1), lines.get(k), close);
          offer(least, steps, u, k, new Step(0, 1, /* free= */ true), torn ? TORN : 0);
        }
        if (u == n) {
          continue;
        }
        offer(least, steps, u, k, new Step(1, 0, false), uncovered(column, u, k == 0, k == m));
        groups(column, lines, least, steps, u, k);
      }
    }
    if (least[0][0] >= NEVER) {
      return false;
    }
    cost += least[0][0];
    follow(column, lines, steps);
    return true;
  }

  private static void offer(
      double[][] least, Step[][] steps, int u, int k, Step step, double price) {
    double sum = price + least[u + step.units()][k + step.lines()];
    if (sum < least[u][k] && sum < NEVER) {
      least[u][k] = sum;
      steps[u][k] = step;
    }
  }

  private double uncovered(int column, int u, boolean start, boolean end) {
    if (units.get(u).column() == columns.count()) {
      return column > 0 ? 0 : NEVER;
    }
    return openTop && start || openBottom && end ? AT_EDGE : UNCOVERED;
  }

  private void groups(
      int column, List<Piece> lines, double[][] least, Step[][] steps, int u, int k) {
    int end = column;
    if (k < lines.size() && mustBeFree.test(lines.get(k))) {
      return;
    }
    double torn =
        k > 0 && k < lines.size() && LabelLines.isTorn(lines.get(k - 1), lines.get(k), close)
            ? TORN
            : 0;
    for (int l = k; l < lines.size() && l - k < LabelLines.MOST; l++) {
      if (l > k && (!LabelLines.goesOn(lines, k, l) || mustBeFree.test(lines.get(l)))) {
        return;
      }
      end = Math.max(end, columns.last(lines.get(l)));
      for (int v = u; v < units.size() && suits(u, v, column, end); v++) {
        boolean edge = openTop && u == 0 || openBottom && v == units.size() - 1;
        double price = off(lines.get(k), lines.get(l), units.get(u), units.get(v), edge);
        if (price < NEVER) {
          offer(
              least,
              steps,
              u,
              k,
              new Step(v - u + 1, l - k + 1, false),
              price + torn + LINE * (l - k));
        }
      }
    }
  }

  /** Whether a label of these columns may stand left of some rows. */
  private boolean suits(int u, int v, int column, int end) {
    int next = units.get(v).column();
    return next == columns.count() ? u == v : end + 1 == next && units.get(u).column() == next;
  }

  private double off(Piece first, Piece last, Unit from, Unit to, boolean edge) {
    double off =
        switch (place) {
          case MIDDLE ->
              Math.abs(first.top() + last.bottom() - from.top() - to.bottom()) / 2 / first.size();
          case TOP -> Math.abs(first.base() - from.first()) / first.size();
          case BOTTOM -> Math.abs(last.base() - to.last()) / first.size();
        };
    if (off <= OFF) {
      return off;
    }
    boolean within =
        first.top() >= from.top() - first.size() && last.bottom() <= to.bottom() + first.size();
    boolean several = from.from() < to.from() || from.column() < columns.count();
    // The last row of a page may be torn: its figures stand beside the first lines of its label.
    boolean torn =
        openBottom
            && to == units.get(units.size() - 1)
            && Math.abs(first.base() - from.first()) <= OFF * first.size();
    return torn || edge && within && several ? OFF : NEVER;
  }

  private void follow(int column, List<Piece> lines, @Nullable Step[][] steps) {
    List<Unit> made = new ArrayList<>();
    int u = 0;
    int k = 0;
    boolean started = false;
    for (Step step = steps[0][0]; step != null; step = steps[u][k]) {
      if (step.free()) {
        free.add(lines.get(k));
      } else if (step.lines() == 0) {
        Unit unit = units.get(u);
        boolean blank =
            unit.column() < columns.count()
                && (openTop && !started || openBottom && k == lines.size());
        made.add(unit.column() == columns.count() ? unit : widened(unit, column, blank));
      } else {
        started = true;
        made.add(labelled(column, u, step.units(), lines.subList(k, k + step.lines())));
      }
      u += step.units();
      k += step.lines();
    }
    units = made;
  }

  /** Rows without a label in a column: theirs begins there, or it stands on another page. */
  private Unit widened(Unit unit, int column, boolean blank) {
    if (blank) {
      Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
      if (last != null
          && last.column() == column
          && last.text().isEmpty()
          && last.row() + last.rows() == unit.from()) {
        labels.set(
            labels.size() - 1,
            new Label(last.row(), unit.to() - last.row() + 1, column, unit.column() - column, ""));
      } else {
        labels.add(
            new Label(
                unit.from(), unit.to() - unit.from() + 1, column, unit.column() - column, ""));
      }
    } else {
      for (int i = 0; i < labels.size(); i++) {
        Label label = labels.get(i);
        if (label.row() >= unit.from()
            && label.row() <= unit.to()
            && label.column() == unit.column()) {
          int more = label.column() - column;
          labels.set(
              i,
              new Label(label.row(), label.rows(), column, label.columns() + more, label.text()));
        }
      }
    }
    return new Unit(
        unit.from(), unit.to(), unit.top(), unit.bottom(), unit.first(), unit.last(), column);
  }

  private Unit labelled(int column, int u, int count, List<Piece> lines) {
    Unit from = units.get(u);
    Unit to = units.get(u + count - 1);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    int end = from.column();
    labels.add(
        new Label(from.from(), to.to() - from.from() + 1, column, end - column, text.toString()));
    return new Unit(
        from.from(),
        to.to(),
        Math.min(from.top(), lines.get(0).top()),
        Math.max(to.bottom(), lines.get(lines.size() - 1).bottom()),
        from.first(),
        to.last(),
        column);
  }
}
