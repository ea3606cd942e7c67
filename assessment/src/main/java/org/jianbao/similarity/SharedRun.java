package org.jianbao.similarity;

/**
 * A stretch of two texts that is the same but for a few characters.
 *
 * @param from first character in the one text
 * @param to behind its last one
 * @param otherFrom first character in the other text
 * @param otherTo behind its last one
 * @param same number of characters of it that both have
 */
record SharedRun(int from, int to, int otherFrom, int otherTo, int same) {
  /** This and one behind it, with what is the same between them. */
  SharedRun with(SharedRun next, int between) {
    return new SharedRun(from, next.to, otherFrom, next.otherTo, same + between + next.same);
  }
}
