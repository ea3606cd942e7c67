package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table while they are put together. */
final class Rows {
  private final List<List<Token>> rows = new ArrayList<>();
  private List<Token> open = new ArrayList<>();

  /** Adds a cell to the open row. */
  void add(Token token) {
    open.add(token);
  }

  /** Ends the open row. */
  void end() {
    if (!open.isEmpty()) {
      rows.add(List.copyOf(open));
      open = new ArrayList<>();
    }
  }

  /** The open row. */
  List<Token> open() {
    return List.copyOf(open);
  }

  /** Whether the open row has a value. */
  boolean hasValues() {
    return open.stream().anyMatch(Token::value);
  }

  /** All rows. */
  List<List<Token>> all() {
    end();
    return List.copyOf(rows);
  }
}
