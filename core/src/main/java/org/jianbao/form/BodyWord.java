package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A word in the name of a body that tells its kind, and perhaps its level.
 *
 * @param word such as 街道办事处, 街办, 镇人民政府, 局
 */
public record BodyWord(String word, OrganisationKind kind, @Nullable OrganisationLevel level) {}
