package org.jianbao.report.reading.flat;

import java.util.List;
import java.util.TreeMap;

/** Puts the labels of a head into rows: groups above what stands below them. */
final class HeadRows {
  private HeadRows() {}

  /** Adds a head to the rows of its table. */
  static void add(List<Token> head, Rows rows) {
    TreeMap<Integer, Rows> levels = new TreeMap<>();
    int last = 0;
    for (Token token : head) {
      int level =
          token.uses().stream()
              .filter(use -> !use.role().ofRows())
              .mapToInt(Use::level)
              .findFirst()
              .orElse(last);
      levels.computeIfAbsent(level, key -> new Rows()).add(token);
      last = level;
    }
    for (Rows level : levels.values()) {
      level.open().forEach(rows::add);
      rows.end();
    }
  }
}
