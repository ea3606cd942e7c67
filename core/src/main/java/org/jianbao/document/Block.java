package org.jianbao.document;

import org.jspecify.annotations.Nullable;

/** One block of a document in reading order: a paragraph or a whole table. */
public sealed interface Block permits Paragraph, Table {

  /** Number of this block within its document, counted from 1; a table is one block. */
  int number();

  /** Page on which the block begins, from 1, or null where the format has no pages. */
  @Nullable Integer page();

  /** Line of a text file on which the block begins, from 1, or null in other formats. */
  @Nullable Integer line();

  /**
   * Offset in the raw paragraph at which the block begins; not 0 only where understanding has cut a
   * paragraph into several blocks, which then share its number.
   */
  int offset();
}
