package org.jianbao.document.ofd;

/** What is read of one file at most. Reports stay far below. */
final class Limits {
  /** Bytes of one part after decompression. */
  static final long MAX_PART_BYTES = 64L << 20;

  /** Bytes of all parts that are read, after decompression. */
  static final long MAX_TOTAL_BYTES = 256L << 20;

  /** A part may grow to this multiple of its compressed size… */
  static final long MAX_INFLATION = 100;

  /** …or to this many bytes, whatever its compressed size. */
  static final long FREE_INFLATION_BYTES = 1L << 20;

  /** Files in the container. */
  static final int MAX_ENTRIES = 10_000;

  /** Depth of XML elements. */
  static final int MAX_DEPTH = 500;

  static final int MAX_PAGES = 300;

  /** Documents in one file, and templates of a document or page. */
  static final int MAX_PARTS = 100;

  /** Characters on all pages. */
  static final int MAX_GLYPHS = 1_000_000;

  /** Lines on all pages. */
  static final int MAX_RULINGS = 500_000;

  /** Composite objects on all pages, those within others included. */
  static final int MAX_REFERENCES = 20_000;

  /** Composite objects in one another. */
  static final int MAX_COMPOSITE_DEPTH = 8;

  /** Millimetres beyond which no coordinate is believed. */
  static final double MAX_COORDINATE = 100_000;

  private Limits() {}
}
