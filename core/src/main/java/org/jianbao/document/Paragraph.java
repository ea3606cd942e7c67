package org.jianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph outside tables.
 *
 * @param text the raw text as a reader sees it, automatic numbers resolved; never null
 * @param heading whether the format itself marks the paragraph as a heading (Word style, h1–h6)
 * @param pictures number of pictures in the paragraph
 */
public record Paragraph(
    int number,
    @Nullable Integer page,
    @Nullable Integer line,
    String text,
    boolean heading,
    int pictures)
    implements Block {

  public Paragraph {
    if (number < 1) {
      throw new IllegalArgumentException("blocks are counted from 1: " + number);
    }
  }

  /** The place of {@code length} characters from {@code offset} of this paragraph's raw text. */
  public Location at(int offset, int length) {
    return new Location(number, page, line, null, offset, length);
  }
}
