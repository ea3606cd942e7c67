package org.jianbao.report.reading.table;

import org.jspecify.annotations.Nullable;

/**
 * A row whose key is sought.
 *
 * @param text its own label, raw, or null if it has none
 * @param group key of the group that the labels beside and above it name, or null
 * @param startsGroup whether the group's label stands in this row
 */
record RowQuery(@Nullable String text, @Nullable String group, boolean startsGroup) {}
