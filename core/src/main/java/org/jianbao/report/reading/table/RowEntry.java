package org.jianbao.report.reading.table;

import org.jianbao.form.Label;
import org.jspecify.annotations.Nullable;

/**
 * A row that forms have.
 *
 * @param group key of the group it stands under, or null
 * @param order its position in the chosen form, or -1 if only another form has it
 */
record RowEntry(String key, Label label, @Nullable String group, int order) {}
