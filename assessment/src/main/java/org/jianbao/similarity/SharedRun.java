package org.jianbao.similarity;

import java.util.List;

/**
 * A passage that two texts have, but for some characters.
 *
 * @param pieces what is the same, in order of both texts; at least one
 */
record SharedRun(List<Piece> pieces) {

  SharedRun {
    pieces = List.copyOf(pieces);
  }

  /**
   * Characters that are the same in both texts.
   *
   * @param from the first in the one text
   * @param otherFrom the first in the other
   */
  record Piece(int from, int otherFrom, int length) {
    int to() {
      return from + length;
    }

    int otherTo() {
      return otherFrom + length;
    }

    /** Its first characters, up to an index of the one text. */
    Piece before(int index) {
      return new Piece(from, otherFrom, index - from);
    }

    /** The rest of it, from an index of the one text on. */
    Piece after(int index) {
      return new Piece(index, otherFrom + index - from, to() - index);
    }
  }

  int from() {
    return pieces.get(0).from();
  }

  /** Number of characters that are the same. */
  int same() {
    return pieces.stream().mapToInt(Piece::length).sum();
  }
}
