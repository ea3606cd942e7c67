package org.jianbao.report.reading.flat;

/** What a label labels. */
enum Role {
  /** The caption of a block. */
  CAPTION,
  /** The first cell of a block's head. */
  HEAD,
  /** The note in the upper left cell. */
  CORNER,
  /** Several columns. */
  COLUMN_GROUP,
  /** A column. */
  COLUMN,
  /** Several rows. */
  ROW_GROUP,
  /** A row. */
  ROW;

  /** Whether it stands at the left of a table, and not in its head. */
  boolean ofRows() {
    return this == ROW || this == ROW_GROUP;
  }
}
