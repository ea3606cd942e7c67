package org.jianbao.report.reading.table;

import java.util.List;

/**
 * The ways in which glued values may be parted.
 *
 * @param from the slots in which they stand
 * @param ways each a slot for every column; empty if there is none, or too many to tell
 * @param forced whether the first way is the only one that the digits allow, so that no sum was
 *     needed to choose it
 */
record Glued(List<Slot> from, List<List<Slot>> ways, boolean forced) {

  /** Nothing at all stands where values belong: blank cells, or values that went elsewhere. */
  static final Glued NOTHING = new Glued(List.of(), List.of(), false);

  Glued {
    from = List.copyOf(from);
    ways = List.copyOf(ways);
  }
}
