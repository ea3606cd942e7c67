package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A group of rows with a label of its own, such as （三）不予公开.
 *
 * @param parent key of the group it stands under, or null
 */
public record GroupForm(String key, Label label, @Nullable String parent) {}
