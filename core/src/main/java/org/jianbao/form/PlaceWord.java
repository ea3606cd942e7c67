package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A word in the name of a place (地方) that tells its level.
 *
 * @param word such as 省, 自治州, 县; or a whole name whose level its last character does not tell
 * @param level the level of such a place, or null if it has none: 开发区
 * @param use how it is used
 */
public record PlaceWord(String word, @Nullable OrganisationLevel level, Use use) {
  /** What a word tells of places. */
  public enum Use {
    /** It is that of a place. */
    PLACE(""),
    /** It is none, nor is any in it: 乡 in 城乡. */
    NONE("非地名"),
    /** It is none right behind a place; else its first letter is one: 市政 in 云州市政务服务局. */
    NONE_BEHIND_PLACE("地名之后非地名"),
    /** Ends names of which one listed whole begins a name or follows BEFORE_CITY: 市. */
    CITY("市名末字"),
    /** May stand before such a name: 省. */
    BEFORE_CITY("市名之前");

    private final String code;

    Use(String code) {
      this.code = code;
    }

    /** The word in the list. */
    public String code() {
      return code;
    }
  }
}
