package org.jianbao.document.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jianbao.document.word.HeadingNames;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as text, headings and automatic numbers need them. */
final class DocStyles {
  private static final int BODY_TEXT = 9;

  /** Styles based on one another; a circle ends here. */
  private static final int MAX_CHAIN = 50;

  private final @Nullable StyleSheet sheet;
  private final Map<Integer, DocStyle> known = new HashMap<>();

  DocStyles(@Nullable StyleSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A style with what it inherits.
   *
   * @param outline outline level from 0; 9 says body text
   * @param list index of its list from 1, 0 for none
   * @param level level within the list from 0
   * @param hidden whether its text is not shown, or null if it says nothing
   */
  record DocStyle(int outline, int list, int level, @Nullable Boolean hidden) {}

  /** The style with this index. */
  DocStyle of(int index) {
    return known.computeIfAbsent(index, this::read);
  }

  /** Whether a paragraph is a heading, by itself or by its style. */
  boolean isHeading(ParagraphMarks marks) {
    Integer own = marks.outline();
    int outline = own == null ? of(marks.style()).outline() : own;
    return outline >= 0 && outline < BODY_TEXT;
  }

  /** Whether text is not shown unless it says so itself: by its own style or its paragraph's. */
  boolean hides(@Nullable Integer own, int paragraph) {
    Boolean hidden = own == null ? null : of(own).hidden();
    return Boolean.TRUE.equals(hidden == null ? of(paragraph).hidden() : hidden);
  }

  private DocStyle read(int index) {
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    Boolean hidden = null;
    int next = index;
    for (int i = 0; i < MAX_CHAIN && sheet != null && next < sheet.numStyles(); i++) {
      StyleDescription style = sheet.getStyleDescription(next);
      if (style == null) {
        break;
      }
      byte[] properties = style.getPAPX();
      if (properties != null) {
        ParagraphMarks marks = ParagraphMarks.of(properties);
        outline = outline == null ? marks.outline() : outline;
        list = list == null ? marks.list() : list;
        level = level == null ? marks.level() : level;
      }
      hidden = hidden == null ? hidden(style.getCHPX()) : hidden;
      outline = outline == null ? HeadingNames.outline(style.getName()) : outline;
      next = style.getBaseStyle();
    }
    return new DocStyle(
        outline == null ? BODY_TEXT : outline,
        list == null ? 0 : list,
        level == null ? 0 : level,
        hidden);
  }

  private static @Nullable Boolean hidden(byte @Nullable [] properties) {
    Boolean hidden = null;
    if (properties != null) {
      SprmBuffer buffer = new SprmBuffer(properties, 0);
      for (SprmOperation sprm : Sprms.of(buffer, 0, SprmOperation.TYPE_CHP)) {
        hidden =
            sprm.getOperation() == RunMarks.HIDDEN ? Boolean.valueOf(Sprms.isOn(sprm)) : hidden;
      }
    }
    return hidden;
  }
}
