package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A label other than a data row's: of a row group, a column, a column group, the corner note.
 *
 * @param kind what it labels
 * @param key key of the group or column; a column of a block table carries its block, {@code
 *     1.made}
 * @param expected the nearest listed wording if altered, the official one if a variant, else null
 */
public record ReportLabel(
    Kind kind, String key, Wording wording, @Nullable String expected, Place place) {

  /** What a label labels. */
  public enum Kind {
    ROW_GROUP,
    COLUMN,
    COLUMN_GROUP,
    CORNER
  }
}
