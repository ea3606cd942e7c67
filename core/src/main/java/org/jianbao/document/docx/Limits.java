package org.jianbao.document.docx;

/** What is read of one container at most. Reports stay far below. */
final class Limits {
  /** Bytes of the styles, and of the numbering, which are kept in memory. */
  static final long MAX_DEFINITION_BYTES = 16L << 20;

  /** Depth of XML elements; 32 tables in one another need some 250. */
  static final int MAX_DEPTH = 2_000;

  private Limits() {}
}
