package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.layout.FilledTable.Cell;
import org.jianbao.document.layout.FilledTable.Row;

/** Makes rows of a grid of the cells of a table, by the edges that any of its pages has. */
final class GridRows {
  private GridRows() {}

  /**
   * The rows from one on up to another.
   *
   * @param start index of the first row
   * @param end index behind the last one
   */
  static List<TableRow> of(FilledTable table, int start, int end) {
    int first = page(table, start);
    double[] edges = edges(table.rows().subList(start, end));
    List<TableRow> rows = new ArrayList<>();
    for (int y = start; y < end; y++) {
      List<TableCell> cells = new ArrayList<>();
      Row row = table.rows().get(y);
      for (Cell cell : row.cells()) {
        int from = index(edges, cell.left);
        int to = Math.max(from + 1, index(edges, cell.right));
        int span = Math.min(cell.rows, end - y);
        Integer page = cell.page == first ? null : Integer.valueOf(cell.page);
        cells.add(
            new TableCell(
                y - start + 1, from + 1, span, to - from, cell.text, null, 0, null, page));
      }
      cells.sort(Comparator.comparingInt(TableCell::column));
      rows.add(new TableRow(cells));
    }
    return rows;
  }

  /** The page on which a row begins. */
  static int page(FilledTable table, int row) {
    return table.rows().get(row).cells().stream()
        .mapToInt(cell -> cell.page)
        .max()
        .orElse(table.page());
  }

  private static double[] edges(List<Row> rows) {
    double[] all =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .flatMapToDouble(cell -> DoubleStream.of(cell.left, cell.right))
            .sorted()
            .toArray();
    List<Double> edges = new ArrayList<>();
    for (double edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > 2 * Lattice.NEAR) {
        edges.add(edge);
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int index(double[] edges, double at) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) {
        best = i;
      }
    }
    return best;
  }
}
