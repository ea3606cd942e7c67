package org.jianbao.report.reading.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two separators of a sentence, on one level of brackets.
 *
 * @param before the separator before it: ，、；： in half-width form, 和 behind a quantity as 、, or a
 *     blank at the start
 * @param intro the word that introduces parts and stands before it, or null
 * @param start index of its first character
 * @param end index behind its last character
 * @param label its text without quantities and brackets
 * @param quantities the quantities in it, brackets left out
 */
record Piece(
    char before,
    @Nullable Intro intro,
    int start,
    int end,
    String label,
    List<Quantity> quantities) {

  Piece {
    quantities = List.copyOf(quantities);
  }

  /** Its quantities of a unit. */
  List<Quantity> of(String unit) {
    return quantities.stream().filter(quantity -> quantity.unit().equals(unit)).toList();
  }

  /** A word that introduces parts (其中, 包括, 分别). */
  record Intro(String word, Kind kind) {}

  /** What a list is like that a word introduces. */
  enum Kind {
    /** It may leave parts out: 其中, 包括. */
    OPEN,
    /** It names all parts: 分为. */
    CLOSED,
    /** Names come first, then their numbers: 分别. */
    SPREAD
  }
}
