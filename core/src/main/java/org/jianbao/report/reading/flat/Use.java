package org.jianbao.report.reading.flat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a wording may be in an official table.
 *
 * @param table key of the table
 * @param key key of the row, column or group; "" for others
 * @param level for a label of columns, how many groups stand over it
 * @param ordinal the ordinal before the official label, such as 三 or 1, or null
 */
record Use(String table, Role role, String key, int level, @Nullable String ordinal) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Use other
        && role == other.role
        && level == other.level
        && key.equals(other.key)
        && table.equals(other.table)
        && Objects.equals(ordinal, other.ordinal);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + key.hashCode();
  }
}
