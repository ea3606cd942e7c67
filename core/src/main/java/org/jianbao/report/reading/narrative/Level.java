package org.jianbao.report.reading.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or the inside of a pair of brackets, cut into pieces.
 *
 * @param brackets the pairs of brackets on this level that hold quantities
 */
record Level(List<Piece> pieces, List<Bracket> brackets) {

  Level {
    pieces = List.copyOf(pieces);
    brackets = List.copyOf(brackets);
  }

  /**
   * A pair of brackets.
   *
   * @param host the quantity that it explains: 94条（…）, 94条信息（…）; null if none stands before it
   * @param label the words before the host
   */
  record Bracket(@Nullable Quantity host, String label, Level inside) {}
}
