package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A word in the name of a body that tells its kind, and perhaps its level.
 *
 * @param word such as 街道办事处, 街办, 镇人民政府, 局
 * @param abbreviation whether a name that ends so is an abbreviation (简称): 街办, 区府办
 */
public record BodyWord(
    String word, OrganisationKind kind, @Nullable OrganisationLevel level, boolean abbreviation) {

  /** A word that is no abbreviation. */
  public BodyWord(String word, OrganisationKind kind, @Nullable OrganisationLevel level) {
    this(word, kind, level, /* abbreviation= */ false);
  }
}
