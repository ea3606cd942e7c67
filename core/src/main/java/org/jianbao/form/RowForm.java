package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A row of a form.
 *
 * @param key the row's key; {@code x.y} stands under the group {@code x}
 * @param group key of the group it stands under, or null
 */
public record RowForm(String key, Label label, @Nullable String group) {}
