package org.jianbao.pack;

/**
 * A place in a file of a pack, for messages.
 *
 * @param file the file as an author would name it
 * @param line from 1, or 0 for the whole file
 * @param column from 1, or 0 for the whole line
 */
public record Position(String file, int line, int column) {

  /** A whole file. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /** A mistake here. */
  public PackError error(String message) {
    return new PackError(file, line, column, message);
  }
}
