package org.jianbao.pack;

import java.util.List;

/**
 * A row of a word list.
 *
 * @param at its file and line
 * @param cells without surrounding white space; empty ones at the end left out
 */
record WordRow(Position at, List<String> cells) {

  WordRow {
    cells = List.copyOf(cells);
  }

  /** A cell from 0, "" where the row is shorter. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  @Override
  public String toString() {
    return String.join(",", cells);
  }
}
