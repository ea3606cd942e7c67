package org.jianbao.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures that the pack lists to be compared.
 *
 * @param jumps with last year's
 * @param sums with the sum over the bodies below
 */
record WatchedFigures(Set<CellKey> jumps, Set<CellKey> sums) {

  /** The rows of the list; what has not its shape is left out. */
  static WatchedFigures of(List<List<String>> rows) {
    Set<CellKey> jumps = new LinkedHashSet<>();
    Set<CellKey> sums = new LinkedHashSet<>();
    for (List<String> row : rows) {
      if (row.size() > 3) {
        CellKey key = new CellKey(row.get(0), row.get(1), row.get(2));
        List<String> uses = List.of(row.get(3).strip().split("[ 　]+"));
        if (uses.contains("jump")) {
          jumps.add(key);
        }
        if (uses.contains("rollup")) {
          sums.add(key);
        }
      }
    }
    return new WatchedFigures(jumps, sums);
  }
}
