package org.jianbao.document.docx;

import org.jspecify.annotations.Nullable;

/**
 * A style as written, or completed by those it is based on.
 *
 * @param basedOn id of the style whose properties this one inherits
 * @param outline outline level from 0; 9 says body text
 * @param list id of the numbering; 0 says none
 * @param level level within the numbering, from 0
 * @param hidden whether its text is not shown, or null if it says nothing
 */
record Style(
    String id,
    String name,
    @Nullable String basedOn,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Boolean hidden) {

  /** What a paragraph without a style has. */
  static final Style NONE = new Style("", "", null, null, null, null, null);

  /** Body text, in the terms of outline levels. */
  static final int BODY_TEXT = 9;

  /** This style with what it lacks taken from another. */
  Style inheriting(Style base) {
    return new Style(
        id,
        name,
        null,
        outline == null ? base.outline : outline,
        list == null ? base.list : list,
        level == null ? base.level : level,
        hidden == null ? base.hidden : hidden);
  }
}
