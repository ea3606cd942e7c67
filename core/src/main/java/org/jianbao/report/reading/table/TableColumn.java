package org.jianbao.report.reading.table;

import org.jianbao.form.ColumnForm;
import org.jspecify.annotations.Nullable;

/**
 * A value column of a document's table.
 *
 * @param form the form's column, or null for one that no form has
 * @param start its first grid column, or 0 if unknown
 * @param unit the unit that its head names, or null
 */
record TableColumn(@Nullable ColumnForm form, int start, @Nullable String unit) {}
