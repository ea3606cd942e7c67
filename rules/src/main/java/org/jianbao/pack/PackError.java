package org.jianbao.pack;

/**
 * A mistake in a rule pack, said so that its author can mend it.
 *
 * @param file the file as its author would name it
 * @param line from 1, or 0 for the whole file
 * @param column from 1, or 0 for the whole line
 * @param message a Chinese sentence: what is wrong and what would be right
 */
public record PackError(String file, int line, int column, String message) {

  public PackError {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative line or column");
    }
  }

  /** As compilers write it: {@code form.yaml:12:5: …}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    return text.append(": ").append(message).toString();
  }
}
