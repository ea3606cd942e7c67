package org.jianbao.document.layout;

import java.util.List;
import org.jianbao.text.PageNumbers;

/**
 * Finds where the rows of a table begin and end whose first or last line stands on another page.
 *
 * @param text the lines of text of the page
 * @param lines lines above and below cells
 */
record CellEnds(List<PieceLine> text, List<Ruling> lines) {
  /** Heights from the last line of a table to the text of a row that goes on below it. */
  private static final double NEAR = 3.2;

  /**
   * Where the first row begins: a row of figures at the page's top has them over the next cells.
   */
  double begin() {
    double first = lines.stream().mapToDouble(Ruling::position).min().orElse(0);
    List<PieceLine> above = text.stream().filter(line -> line.first().centreY() < first).toList();
    List<Ruling> under =
        lines.stream().filter(line -> line.position() - first < LineCell.LOWEST).toList();
    return !above.isEmpty() && isRow(above, under) && (isFilled(above) || isLabel(above, under))
        ? above.stream().mapToDouble(line -> line.first().top()).min().orElse(first) - 1
        : first;
  }

  private static boolean isFilled(List<PieceLine> row) {
    List<Piece> pieces = row.stream().flatMap(line -> line.pieces().stream()).toList();
    return pieces.size() > 1 && pieces.stream().anyMatch(Piece::value);
  }

  /** Whether lines of text are but the rest of a label, in the left half of a table. */
  private static boolean isLabel(List<PieceLine> row, List<Ruling> cells) {
    double left = cells.stream().mapToDouble(Ruling::from).min().orElse(0);
    double right = cells.stream().mapToDouble(Ruling::to).max().orElse(0);
    return row.stream().allMatch(line -> line.last().right() < (left + right) / 2);
  }

  /** Where the last row ends: what stands below the last line to the page's end is one. */
  double end() {
    double last = lines.stream().mapToDouble(Ruling::position).max().orElse(0);
    List<PieceLine> below =
        text.stream()
            .filter(line -> line.first().centreY() > last)
            .filter(line -> line.pieces().size() > 1 || !isPageNumber(line))
            .toList();
    List<Ruling> over =
        lines.stream().filter(line -> last - line.position() < LineCell.LOWEST).toList();
    return !below.isEmpty()
            && below.get(0).first().top() - last < NEAR * below.get(0).first().size()
            && isRow(below, over)
        ? below.stream().mapToDouble(line -> line.first().bottom()).max().orElse(last) + 1
        : last;
  }

  private boolean isPageNumber(PieceLine line) {
    return line == text.get(text.size() - 1) && PageNumbers.isPageNumber(line.first().text());
  }

  /** Whether some lines of text are those of one row of cells. */
  private static boolean isRow(List<PieceLine> row, List<Ruling> cells) {
    double left = cells.stream().mapToDouble(Ruling::from).min().orElse(0);
    List<Piece> pieces = row.stream().flatMap(line -> line.pieces().stream()).toList();
    List<Piece> figures = pieces.stream().filter(Piece::value).toList();
    return row.stream().filter(PieceLine::isValues).count() <= 1
        && TextBreaks.areNone(row)
        && cells.stream().allMatch(cell -> figures.stream().filter(f -> over(f, cell)).count() <= 1)
        && pieces.stream()
            .allMatch(p -> p.right() < left || cells.stream().anyMatch(cell -> over(p, cell)));
  }

  private static boolean over(Piece piece, Ruling line) {
    return piece.left() > line.from() - LineCell.EVEN && piece.right() < line.to() + LineCell.EVEN;
  }
}
