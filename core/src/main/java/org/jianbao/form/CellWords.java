package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words that stand in a table's cells beside numbers or
 * instead of them, folded.
 *
 * @param counters words after a count: 件, 项
 * @param nothing words where a value is missing: 无
 * @param up words and signs of an increase: 增, +
 * @param down words and signs of a decrease: 减, -
 */
public record CellWords(
    List<String> counters, List<String> nothing, List<String> up, List<String> down) {

  /** No words at all. */
  public static final CellWords EMPTY = new CellWords(List.of(), List.of(), List.of(), List.of());

  public CellWords {
    counters = List.copyOf(counters);
    nothing = List.copyOf(nothing);
    up = List.copyOf(up);
    down = List.copyOf(down);
  }
}
