package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A ruled table with its text, by edges that tables of several pages share. */
final class FilledTable {
  /** A line that leaves less than this share of a glyph free was broken by the cell's width. */
  private static final double FULL = 1.3;

  /** The same for a number of several digits, which is broken only where it must be. */
  private static final double FULL_NUMBER = 1.7;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{2,}");

  /** Points of the widest strip. */
  private static final double STRIP = 9;

  private final int page;
  private boolean inferred;
  private final List<Row> rows = new ArrayList<>();

  /** A row; cells that begin in it, from left to right. */
  record Row(List<Cell> cells) {}

  /** A cell; it grows where it goes on on the next page. */
  static final class Cell {
    double left;
    double right;
    int rows;
    String text;

    /** Whether a page break has torn it from what stands on the page before. */
    boolean tornAbove;

    /** Whether a page break tears it from what stands on the next page. */
    boolean tornBelow;

    /** Page on which it begins. */
    final int page;

    Cell(int page, double left, double right, int rows, String text) {
      this.page = page;
      this.left = left;
      this.right = right;
      this.rows = rows;
      this.text = text;
    }

    boolean blank() {
      return text.isBlank();
    }
  }

  private FilledTable(int page, boolean inferred) {
    this.page = page;
    this.inferred = inferred;
  }

  /** The table of some rows that no lines draw. */
  static FilledTable of(int page, List<Row> rows) {
    FilledTable table = new FilledTable(page, /* inferred= */ true);
    table.rows.addAll(rows);
    return table;
  }

  /** Whether its rows or columns, on any page, are told by where text stands. */
  boolean inferred() {
    return inferred;
  }

  /** Notes that the table goes on with one of the next page. */
  void goesOnWith(FilledTable next) {
    inferred |= next.inferred;
  }

  /** Puts the glyphs that stand in a table into its cells. */
  static FilledTable of(RuledTable ruled, List<Glyph> glyphs) {
    FilledTable table = new FilledTable(ruled.page(), ruled.inferred());
    for (int y = 0; y < ruled.ys().length - 1; y++) {
      table.rows.add(new Row(new ArrayList<>()));
    }
    List<List<Glyph>> contents = new ArrayList<>();
    int[][] owner = new int[ruled.ys().length - 1][ruled.xs().length - 1];
    for (RuledTable.RuledCell cell : ruled.cells()) {
      for (int y = cell.row(); y < cell.row() + cell.rows(); y++) {
        Arrays.fill(owner[y], cell.column(), cell.column() + cell.columns(), contents.size());
      }
      contents.add(new ArrayList<>());
    }
    Glyph before = null;
    int cellBefore = 0;
    for (Glyph glyph : glyphs) {
      int x = interval(ruled.xs(), glyph.centreX());
      int y = interval(ruled.ys(), glyph.centreY());
      int cell = before != null && VerticalText.goesOn(before, glyph) ? cellBefore : owner[y][x];
      contents.get(cell).add(glyph);
      before = glyph;
      cellBefore = cell;
    }
    for (int i = 0; i < contents.size(); i++) {
      RuledTable.RuledCell cell = ruled.cells().get(i);
      double left = ruled.xs()[cell.column()];
      double right = ruled.xs()[cell.column() + cell.columns()];
      double top = ruled.ys()[cell.row()];
      double bottom = ruled.ys()[cell.row() + cell.rows()];
      String text = text(ruled.page(), contents.get(i), new Glyph("", left, top, right, bottom));
      if (cell.open() && text.isEmpty()) {
        // The row has no cell there.
        continue;
      }
      Cell filled = new Cell(ruled.page(), left, right, cell.rows(), text);
      filled.tornAbove = cell.tornAbove();
      filled.tornBelow = cell.tornBelow();
      table.rows.get(cell.row()).cells().add(filled);
    }
    double[] heights = new double[ruled.ys().length - 1];
    Arrays.setAll(heights, y -> ruled.ys()[y + 1] - ruled.ys()[y]);
    table.removeStrips(heights);
    return table;
  }

  private static int interval(double[] edges, double at) {
    int i = 0;
    while (i < edges.length - 2 && at >= edges[i + 1]) {
      i++;
    }
    return i;
  }

  /** The text of a cell that runs any way. */
  private static String text(int page, List<Glyph> glyphs, Glyph cell) {
    int turns = QuarterTurn.of(glyphs);
    if (turns == 0) {
      return text(page, glyphs, cell.right());
    }
    QuarterTurn turn = new QuarterTurn(turns, 0, 0);
    return text(page, glyphs.stream().map(turn::turned).toList(), turn.turned(cell).right());
  }

  /** The text of a cell; lines that its width broke are put together. */
  private static String text(int page, List<Glyph> glyphs, double right) {
    String vertical = VerticalText.of(glyphs);
    if (vertical != null) {
      return vertical;
    }
    StringBuilder text = new StringBuilder();
    TextLine before = null;
    double left = glyphs.stream().mapToDouble(Glyph::left).min().orElse(0);
    for (TextLine line : Lines.of(page, glyphs)) {
      if (before != null) {
        // Centred text leaves as much free at either side.
        double free = right - before.right() - Math.max(0, before.left() - left);
        boolean number = DIGITS.matcher(before.text()).matches();
        boolean full = free < (number ? FULL_NUMBER : FULL) * before.glyphSize();
        text.append(full ? "" : "\n");
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  /**
   * Without the strips that double lines and frames leave: narrow cells without text become part of
   * their neighbour, low rows without text vanish.
   *
   * @param heights height of each row
   */
  private void removeStrips(double[] heights) {
    for (int y = rows.size() - 1; y >= 0; y--) {
      List<Cell> cells = rows.get(y).cells();
      if (heights[y] < STRIP && cells.stream().allMatch(cell -> cell.rows == 1 && cell.blank())) {
        for (int above = 0; above < y; above++) {
          for (Cell cell : rows.get(above).cells()) {
            cell.rows -= above + cell.rows > y ? 1 : 0;
          }
        }
        rows.remove(y);
      }
    }
    for (Row row : rows) {
      List<Cell> cells = row.cells();
      for (int i = cells.size() - 1; i >= 0; i--) {
        Cell cell = cells.get(i);
        if (cell.right - cell.left >= STRIP || !cell.blank() || cells.size() == 1) {
          continue;
        }
        cells.remove(i);
        if (i > 0 && cells.get(i - 1).right == cell.left && cells.get(i - 1).rows <= cell.rows) {
          cells.get(i - 1).right = cell.right;
        } else if (i < cells.size() && cells.get(i).left == cell.right) {
          cells.get(i).left = cell.left;
        }
      }
    }
  }

  int page() {
    return page;
  }

  List<Row> rows() {
    return rows;
  }

  boolean isBlank() {
    return rows.stream().allMatch(row -> row.cells().stream().allMatch(Cell::blank));
  }
}
