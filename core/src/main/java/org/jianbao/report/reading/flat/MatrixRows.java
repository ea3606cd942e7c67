package org.jianbao.report.reading.flat;

import java.util.List;

/** Rows of a table of labelled rows and columns: its head, then labels and their values. */
final class MatrixRows implements RowMaker {

  @Override
  public List<List<Token>> rows(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && !beginsRow(tokens, first)) {
      first++;
    }
    Rows rows = new Rows();
    HeadRows.add(tokens.subList(0, first), rows);
    for (int i = first; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.value() && (rows.hasValues() || isLeaf(rows.open()))) {
        rows.end();
      }
      rows.add(token);
    }
    return rows.all();
  }

  /** Whether a token is no part of the head: the label of rows, or an unknown one before values. */
  private static boolean beginsRow(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.value()) {
      return true;
    }
    boolean ofRows = token.uses().stream().anyMatch(use -> use.role().ofRows());
    boolean ofColumns = token.uses().stream().anyMatch(use -> !use.role().ofRows());
    return ofRows && !ofColumns
        || (ofRows || token.unknown())
            && index + 1 < tokens.size()
            && tokens.get(index + 1).value();
  }

  /** Whether the last label of a row can only be that of a row, so that the next begins another. */
  private static boolean isLeaf(List<Token> row) {
    Token last = row.isEmpty() ? null : row.get(row.size() - 1);
    return last != null && last.is(Role.ROW) && !last.is(Role.ROW_GROUP);
  }
}
