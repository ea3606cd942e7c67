package org.jianbao.report.reading.flat;

import org.jspecify.annotations.Nullable;

/**
 * What a wording may be in an official table.
 *
 * @param table key of the table
 * @param key key of the row, column or group; "" for others
 * @param level for a label of columns, how many groups stand over it
 * @param ordinal the ordinal before the official label, such as 三 or 1, or null
 */
record Use(String table, Role role, String key, int level, @Nullable String ordinal) {}
