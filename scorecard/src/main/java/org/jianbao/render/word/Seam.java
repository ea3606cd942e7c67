package org.jianbao.render.word;

/**
 * A place in the XML at which elements at the level of runs may be inserted.
 *
 * @param from index at which the insertion begins
 * @param to index at which the text goes on; not the same only where something has to give way
 * @param before closes what is open there
 * @param after opens it again
 * @param piece number of the text element that is cut there, 0 if none
 */
record Seam(int from, int to, String before, String after, int piece) implements Comparable<Seam> {

  /** A place where nothing has to be cut. */
  static Seam at(int index) {
    return new Seam(index, index, "", "", 0);
  }

  @Override
  public int compareTo(Seam other) {
    return Integer.compare(from, other.from);
  }
}
