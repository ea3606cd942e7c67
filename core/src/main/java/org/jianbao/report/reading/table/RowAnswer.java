package org.jianbao.report.reading.table;

import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The key found for a row.
 *
 * @param entry the form's row, or null if no form has it or it cannot be decided
 * @param wording how its label relates to the form's, null without label or entry
 * @param expected as {@code ReportRow.expected}
 */
record RowAnswer(@Nullable RowEntry entry, @Nullable Wording wording, @Nullable String expected) {

  /** No form has the row. */
  static final RowAnswer NONE = new RowAnswer(null, null, null);
}
