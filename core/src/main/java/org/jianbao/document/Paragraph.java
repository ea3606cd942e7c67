package org.jianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph outside tables, or a stretch of one.
 *
 * @param offset where {@code text} begins in the raw paragraph, 0 for a whole one
 * @param text the raw text as a reader sees it, automatic numbers resolved; never null
 * @param heading whether the format itself marks the paragraph as a heading (Word style, h1–h6)
 * @param pictures number of pictures in the paragraph
 * @param cell the cell of a table that this text was taken out of, null for a paragraph of the
 *     document; {@code offset} counts in the cell
 */
public record Paragraph(
    int number,
    @Nullable Integer page,
    @Nullable Integer line,
    int offset,
    String text,
    boolean heading,
    int pictures,
    @Nullable CellPosition cell)
    implements Block {

  public Paragraph {
    if (number < 1) {
      throw new IllegalArgumentException("blocks are counted from 1: " + number);
    }
  }

  /** A stretch of a paragraph of the document. */
  public Paragraph(
      int number,
      @Nullable Integer page,
      @Nullable Integer line,
      int offset,
      String text,
      boolean heading,
      int pictures) {
    this(number, page, line, offset, text, heading, pictures, null);
  }

  /** A whole paragraph. */
  public Paragraph(
      int number,
      @Nullable Integer page,
      @Nullable Integer line,
      String text,
      boolean heading,
      int pictures) {
    this(number, page, line, 0, text, heading, pictures);
  }

  /** The stretch of this paragraph between two offsets of its text; pictures stay behind. */
  public Paragraph part(int from, int to) {
    return new Paragraph(
        number,
        page,
        line,
        offset + from,
        text.substring(from, to),
        heading,
        /* pictures= */ 0,
        cell);
  }

  /** The place of {@code length} characters from {@code from} of this paragraph's text. */
  public Location at(int from, int length) {
    return new Location(number, page, line, cell, offset + from, length);
  }
}
