package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianbao.document.layout.FilledTable.Cell;
import org.jianbao.document.layout.FilledTable.Row;

/** Makes rows of cells of what stands in columns without ruling lines. */
final class OpenRows {
  private final int page;
  private final LabelColumns labels;
  private final OpenColumns first;
  private final boolean fromTop;
  private final double pitch;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param first the columns of its first rows
   * @param pitch heights from line to line within labels
   * @param fromTop whether text begins at the top of its rows
   */
  OpenRows(int page, LabelColumns labels, OpenColumns first, boolean fromTop, double pitch) {
    this.pitch = pitch;
    this.fromTop = fromTop;
    this.page = page;
    this.labels = labels;
    this.first = first;
  }

  List<Row> rows() {
    return rows;
  }

  /** Adds what the page break tore off labels of the page before. */
  void addTorn(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int column = 0; column < labels.count(); column++) {
      StringBuilder text = new StringBuilder();
      int last = column;
      for (Piece piece : pieces) {
        if (labels.first(piece) == column) {
          text.append(piece.text());
          last = Math.max(last, labels.last(piece));
        }
      }
      if (column >= from) {
        from = last + 1;
        double right = from == labels.count() ? first.edges()[0] : labels.edges()[from];
        cells.add(new Cell(page, labels.edges()[column], right, 1, text.toString()));
      }
    }
    for (int c = 0; c < first.count(); c++) {
      cells.add(new Cell(page, first.edges()[c], first.edges()[c + 1], 1, ""));
    }
    rows.add(new Row(cells));
  }

  /** Adds the rows of a head. */
  void addHead(OpenColumns columns, List<Piece> pieces) {
    double[] edges = columns.edges();
    for (List<OpenHead.HeadCell> row : new OpenHead(columns, fromTop, pitch).rows(pieces)) {
      List<Cell> cells = new ArrayList<>();
      for (OpenHead.HeadCell cell : row) {
        double from = cell.first() < 0 ? labels.edges()[0] : edges[cell.first()];
        double to = cell.last() < 0 ? edges[0] : edges[cell.last() + 1];
        cells.add(new Cell(page, from, to, 1, cell.text()));
      }
      rows.add(new Row(cells));
    }
  }

  /** Adds a row of figures with the labels that begin in it. */
  void addValues(OpenColumns columns, int row, List<Piece> values, List<LabelRows.Label> all) {
    double[] edges = columns.edges();
    List<Cell> cells = new ArrayList<>();
    for (LabelRows.Label label : all) {
      if (label.row() == row) {
        int last = label.column() + label.columns();
        double right = last == labels.count() ? edges[0] : labels.edges()[last];
        double left = labels.edges()[label.column()];
        cells.add(new Cell(page, left, right, label.rows(), label.text()));
      }
    }
    for (int c = 0; c < columns.count(); c++) {
      String text = "";
      for (Piece value : values) {
        text = columns.at(value) == c ? value.text() : text;
      }
      cells.add(new Cell(page, edges[c], edges[c + 1], 1, text));
    }
    cells.sort(Comparator.comparingDouble(cell -> cell.left));
    rows.add(new Row(cells));
  }
}
