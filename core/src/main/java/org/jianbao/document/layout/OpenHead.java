package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Reads the heads and captions above figures: rows of cells, each over some columns. */
final class OpenHead {
  /** Heights from line to line within a cell at most. */
  static final double PITCH = 2.15;

  /** Heights within which only lines of one cell follow each other. */
  private static final double CLOSE = 1.75;

  /** So many lines as far below each other, by points, show that cells are broken so. */
  private static final int SEVERAL = 2;

  private static final double EVEN = 0.8;

  /** By how much distances within cells differ. */
  private static final double UNEVEN = 1.12;

  /** Share of the size by which cells of one row may be off each other. */
  private static final double OFF = 0.45;

  private final OpenColumns columns;
  private final boolean fromTop;
  private final double pitch;
  private List<Double> distances = List.of();

  /**
   * Makes a reader.
   *
   * @param pitch heights from line to line within labels
   * @param fromTop whether cells begin at the top of their rows, else they stand in the middle
   */
  OpenHead(OpenColumns columns, boolean fromTop, double pitch) {
    this.pitch = pitch;
    this.columns = columns;
    this.fromTop = fromTop;
  }

  /**
   * A cell.
   *
   * @param first its first column of figures; -1 for what stands left of them
   * @param last its last column of figures; -1 for what stands left of them
   */
  record HeadCell(List<Piece> lines, int first, int last) {
    double top() {
      return lines.get(0).top();
    }

    double centreY() {
      return (lines.get(0).top() + lines.get(lines.size() - 1).bottom()) / 2;
    }

    double centreX() {
      double left = lines.stream().mapToDouble(Piece::left).min().orElse(0);
      double right = lines.stream().mapToDouble(Piece::right).max().orElse(0);
      return (left + right) / 2;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()));
      return text.toString();
    }

    private HeadCell over(int from, int to) {
      return new HeadCell(lines, from, to);
    }
  }

  /**
   * The rows of a head from top to bottom.
   *
   * @param pieces what stands in it
   */
  List<List<HeadCell>> rows(List<Piece> pieces) {
    List<HeadCell> cells = new ArrayList<>();
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::left));
    distances = distances(sorted);
    for (Piece piece : sorted) {
      add(cells, piece);
    }
    List<List<HeadCell>> rows = rows(cells, fromTop ? HeadCell::top : HeadCell::centreY);
    rows.forEach(row -> row.sort(Comparator.comparingInt(HeadCell::first)));
    for (int i = rows.size() - 2; i >= 0; i--) {
      spread(rows, i);
    }
    return rows;
  }

  /** Rows of the cells that stand at one height. */
  private static List<List<HeadCell>> rows(
      List<HeadCell> cells, ToDoubleFunction<HeadCell> height) {
    List<HeadCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingDouble(height));
    List<List<HeadCell>> rows = new ArrayList<>();
    for (HeadCell cell : sorted) {
      List<HeadCell> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      double off =
          row.isEmpty() ? 0 : height.applyAsDouble(cell) - height.applyAsDouble(row.get(0));
      boolean taken =
          row.stream().anyMatch(one -> one.first() <= cell.last() && cell.first() <= one.last());
      if (row.isEmpty() || off > OFF * cell.lines().get(0).size() || taken) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(cell);
    }
    return rows;
  }

  private void add(List<HeadCell> cells, Piece piece) {
    boolean left = piece.right() <= columns.edges()[0] + piece.size() / 2;
    boolean over = piece.left() < columns.edges()[0] - piece.size() && !left;
    int first = left || over ? -1 : columns.first(piece);
    int last = left ? -1 : columns.last(piece);
    for (int i = cells.size() - 1; i >= 0; i--) {
      HeadCell cell = cells.get(i);
      if (cell.last() < first || cell.first() > last) {
        continue;
      }
      Piece above = cell.lines().get(cell.lines().size() - 1);
      double distance = piece.base() - above.base();
      boolean same = cell.first() == first && cell.last() == last;
      if (same
          && distance <= Math.min(PITCH, pitch * UNEVEN) * piece.size()
          && (distance <= CLOSE * piece.size() || alike(distance) >= SEVERAL)
          && isBroken(above, piece)
          && !above.isCaption()) {
        List<Piece> lines = new ArrayList<>(cell.lines());
        lines.add(piece);
        cells.set(i, new HeadCell(lines, first, last));
        return;
      }
      break;
    }
    cells.add(new HeadCell(List.of(piece), first, last));
  }

  /** How often a piece stands so far below the next one above it, over the same column. */
  private long alike(double distance) {
    return distances.stream().filter(one -> Math.abs(one - distance) < EVEN).count();
  }

  private List<Double> distances(List<Piece> sorted) {
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Piece below = sorted.get(i);
      int column = columns.first(below);
      for (int j = i - 1; j >= 0 && columns.last(below) == column; j--) {
        Piece above = sorted.get(j);
        if (columns.first(above) <= column && columns.last(above) >= column) {
          if (columns.first(above) == columns.last(above)) {
            found.add(below.base() - above.base());
          }
          break;
        }
      }
    }
    return found;
  }

  /** Whether a line may be broken before another, which would be longer than a full line else. */
  private static boolean isBroken(Piece above, Piece piece) {
    return above.right() - above.left() + piece.size() >= piece.right() - piece.left();
  }

  /** Makes cells with others below them as wide as these, by the middle of the columns. */
  private void spread(List<List<HeadCell>> rows, int at) {
    List<HeadCell> row = rows.get(at);
    for (int i = 0; i < row.size(); i++) {
      HeadCell cell = row.get(i);
      int below = cell.first() < 0 ? -1 : below(rows, at, cell.first());
      if (below < 0) {
        continue;
      }
      int from = cell.first();
      int least = i == 0 ? 0 : row.get(i - 1).last() + 1;
      while (from > least && below(rows, at, from - 1) == below) {
        from--;
      }
      int to = cell.last();
      int most = i + 1 < row.size() ? row.get(i + 1).first() - 1 : columns.count() - 1;
      while (to < most && below(rows, at, to + 1) == below) {
        to++;
      }
      row.set(i, widest(cell, from, to));
    }
  }

  /** The next row that has a cell in a column, or -1. */
  private static int below(List<List<HeadCell>> rows, int at, int column) {
    for (int i = at + 1; i < rows.size(); i++) {
      for (HeadCell cell : rows.get(i)) {
        if (cell.first() <= column && column <= cell.last()) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The cell over the most columns in whose middle it stands. */
  private HeadCell widest(HeadCell cell, int from, int to) {
    HeadCell best = cell;
    for (int first = from; first <= cell.first(); first++) {
      for (int last = to; last >= cell.last(); last--) {
        double middle = (columns.edges()[first] + columns.edges()[last + 1]) / 2;
        double narrowest = columns.edges()[last + 1] - columns.edges()[last];
        if (Math.abs(middle - cell.centreX()) < narrowest / 3
            && last - first > best.last() - best.first()) {
          best = cell.over(first, last);
        }
      }
    }
    return best;
  }
}
