package org.jianbao.document.docx;

import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** What is read of one file at most; counts as reading goes on. Reports stay far below. */
final class Limits {
  /** Bytes of one part after decompression. */
  static final long MAX_PART_BYTES = 64L << 20;

  /** Bytes of the styles, and of the numbering, which are kept in memory. */
  static final long MAX_DEFINITION_BYTES = 16L << 20;

  /** Bytes of all relationship and content type parts together, which are read into trees. */
  static final long MAX_CONTAINER_BYTES = 2L << 20;

  /** A part may grow to this multiple of its compressed size… */
  static final long MAX_INFLATION = 100;

  /** …or to this many bytes, whatever its compressed size. */
  static final long FREE_INFLATION_BYTES = 1L << 20;

  /** Files in the container. */
  static final int MAX_ENTRIES = 10_000;

  /** Depth of XML elements; 32 tables in one another need some 250. */
  static final int MAX_DEPTH = 2_000;

  /** Tables and text boxes in one another; deeper ones are read as text of what holds them. */
  static final int MAX_NESTING = 32;

  static final int MAX_PARAGRAPHS = 400_000;
  static final int MAX_CELLS = 200_000;

  /** Columns of a table; Word itself allows 63. */
  static final int MAX_COLUMNS = 64;

  /** UTF-16 units of the text of one automatic number, which is repeated at each paragraph. */
  static final int MAX_NUMBER_LENGTH = 100;

  private int paragraphs;
  private int cells;

  void countParagraph() throws ReadingException {
    if (++paragraphs > MAX_PARAGRAPHS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "文档的段落超过 " + MAX_PARAGRAPHS + " 个，不予读取");
    }
  }

  void countCell() throws ReadingException {
    if (++cells > MAX_CELLS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "表格超过 " + MAX_CELLS + " 个单元格，不予读取");
    }
  }
}
