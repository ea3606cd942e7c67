package org.jianbao.report.reading.flat;

import java.util.List;

/** Rows of a table of a single data row: the head, then all values. */
final class SingleRows implements RowMaker {

  @Override
  public List<List<Token>> rows(List<Token> tokens) {
    Rows rows = new Rows();
    HeadRows.add(tokens.stream().filter(token -> !token.value()).toList(), rows);
    tokens.stream().filter(Token::value).forEach(rows::add);
    return rows.all();
  }
}
