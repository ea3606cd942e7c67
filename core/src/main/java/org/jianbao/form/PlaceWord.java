package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A word in the name of a place (地方) that tells its level.
 *
 * @param word such as 省, 自治州, 县; or a whole name whose level its last character does not tell
 * @param level the level of such a place, or null if it has none: 开发区
 * @param place whether it is one at all: 乡 in 城乡 is none
 */
public record PlaceWord(String word, @Nullable OrganisationLevel level, boolean place) {
  /** A word that is that of a place. */
  public PlaceWord(String word, @Nullable OrganisationLevel level) {
    this(word, level, true);
  }
}
