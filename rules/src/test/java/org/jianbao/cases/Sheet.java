package org.jianbao.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.writing.CellGrid;
import org.jspecify.annotations.Nullable;

/**
 * A table as rows of places, each with the piece that covers it, so that rows and columns can be
 * moved, repeated and taken away. Places of one piece that lie side by side become a merged cell.
 */
final class Sheet {
  /** A text that may cover several places; two pieces of the same text are different. */
  static final class Piece {
    private final String text;

    Piece(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private final List<List<Piece>> rows = new ArrayList<>();

  /** A sheet of no rows. */
  Sheet() {}

  /** The places of a table. */
  static Sheet of(Table table) {
    CellGrid grid = CellGrid.of(table);
    Map<TableCell, Piece> pieces = new HashMap<>();
    Sheet sheet = new Sheet();
    for (int row = 1; row <= grid.height(); row++) {
      List<Piece> places = new ArrayList<>();
      for (int column = 1; column <= grid.width(); column++) {
        TableCell cell = grid.at(row, column);
        if (cell != null) {
          places.add(pieces.computeIfAbsent(cell, each -> new Piece(each.text())));
        }
      }
      sheet.rows.add(places);
    }
    return sheet;
  }

  int height() {
    return rows.size();
  }

  /** Places of the widest row. */
  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  List<List<Piece>> rows() {
    return rows;
  }

  List<Piece> row(int index) {
    return rows.get(index);
  }

  String text(int row, int column) {
    return rows.get(row).get(column).text();
  }

  /** Index of the first row in which a text stands that begins so, or -1. */
  int find(String start) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).stream().anyMatch(piece -> piece.text().startsWith(start)))
        .findFirst()
        .orElse(-1);
  }

  /** A row of one piece over the whole width. */
  void addWide(int index, String text) {
    Piece piece = new Piece(text);
    List<Piece> places = new ArrayList<>();
    for (int i = 0, width = width(); i < width; i++) {
      places.add(piece);
    }
    rows.add(index, places);
  }

  /** Rows with pieces of their own, so that they merge with no others. */
  List<List<Piece>> copy(int from, int to) {
    Map<Piece, Piece> copies = new HashMap<>();
    List<List<Piece>> copied = new ArrayList<>();
    for (List<Piece> row : rows.subList(from, to)) {
      List<Piece> places = new ArrayList<>();
      row.forEach(p -> places.add(copies.computeIfAbsent(p, each -> new Piece(each.text()))));
      copied.add(places);
    }
    return copied;
  }

  /** Some of the rows as a sheet; merged cells that reach over the edge end at it. */
  Sheet part(int from, int to) {
    Sheet part = new Sheet();
    part.rows.addAll(copy(from, to));
    return part;
  }

  /** Inserts a column; the text of each place comes from its row's index. */
  void addColumn(int at, java.util.function.IntFunction<Piece> pieces) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).add(Math.min(at, rows.get(i).size()), pieces.apply(i));
    }
  }

  void moveColumn(int from, int to) {
    for (List<Piece> row : rows) {
      row.add(to, row.remove(from));
    }
  }

  void removeColumn(int at) {
    rows.forEach(row -> row.remove(at));
  }

  /**
   * Dissolves merged cells.
   *
   * @param which rows in which it happens
   * @param text makes the text of a place of the piece's text and whether it is its first: "first"
   *     or ""
   */
  void unmerge(IntPredicate which, BinaryOperator<String> text) {
    Map<Piece, Boolean> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!which.test(i)) {
        continue;
      }
      List<Piece> row = rows.get(i);
      for (int j = 0; j < row.size(); j++) {
        Piece piece = row.get(j);
        boolean first = seen.put(piece, true) == null;
        row.set(j, new Piece(text.apply(piece.text(), first ? "first" : "")));
      }
    }
  }

  /** Drops all places of merged cells but the first, in these rows. */
  void collapse(IntPredicate which, boolean down, boolean along) {
    Map<Piece, Integer> rowOf = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> kept = new ArrayList<>();
      @Nullable Piece last = null;
      for (Piece piece : rows.get(i)) {
        boolean above = rowOf.getOrDefault(piece, i) < i;
        boolean beside = piece == last;
        last = piece;
        rowOf.putIfAbsent(piece, i);
        boolean drop = which.test(i) && (above && down || beside && along);
        if (!drop) {
          kept.add(above || beside ? new Piece("") : piece);
        }
      }
      rows.set(i, kept);
    }
  }

  /** Rows become columns. */
  void transpose() {
    List<List<Piece>> turned = new ArrayList<>();
    for (int j = 0, width = width(); j < width; j++) {
      List<Piece> row = new ArrayList<>();
      for (List<Piece> each : rows) {
        row.add(each.get(j));
      }
      turned.add(row);
    }
    rows.clear();
    rows.addAll(turned);
  }

  /** The table; pieces that lie in a rectangle are merged cells. */
  Table table(int number) {
    List<TableRow> made = new ArrayList<>();
    Map<Piece, Boolean> done = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<TableCell> cells = new ArrayList<>();
      List<Piece> row = rows.get(i);
      for (int j = 0; j < row.size(); j++) {
        Piece piece = row.get(j);
        if (done.put(piece, true) == null) {
          int along = 1;
          while (j + along < row.size() && row.get(j + along) == piece) {
            along++;
          }
          int down = 1;
          while (i + down < rows.size() && covers(rows.get(i + down), j, along, piece)) {
            down++;
          }
          cells.add(new TableCell(i + 1, j + 1, down, along, piece.text(), null, 0));
        }
      }
      made.add(new TableRow(cells));
    }
    return new Table(number, null, null, /* grid= */ true, made);
  }

  private static boolean covers(List<Piece> row, int from, int length, Piece piece) {
    return from + length <= row.size()
        && row.subList(from, from + length).stream().allMatch(each -> each == piece);
  }
}
