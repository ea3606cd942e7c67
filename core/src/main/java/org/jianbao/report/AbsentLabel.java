package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A row or column of the expected form that a table lacks.
 *
 * @param kind row or column
 * @param key key of the row or column; a column of a block table carries its block, {@code 1.made}
 * @param group label group of a row (null for rows without one), or block or column group of a
 *     column
 * @param official the official wording
 * @param collapsed true if the report gives the whole group as one row instead (（六）其他处理 of the 2019
 *     form)
 */
public record AbsentLabel(
    Kind kind, String key, @Nullable String group, String official, boolean collapsed) {

  /** What is absent. */
  public enum Kind {
    ROW,
    COLUMN
  }
}
