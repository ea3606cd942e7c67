package org.jianbao.document.docx;

/** What is read of one container at most. Reports stay far below. */
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

  private Limits() {}
}
