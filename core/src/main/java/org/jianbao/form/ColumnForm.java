package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A value column of a form.
 *
 * @param key the column's key, as in JSON
 * @param unit for an amount, the unit of its values where neither cell nor head names one: 元, 万元
 */
public record ColumnForm(String key, Label label, ValueKind kind, @Nullable String unit) {}
