package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbered heading that speaks of applications and what stands under it, up to the next number
 * of its kind: （二）依申请公开情况, 1.总体数量, a text, 2.办理结果, a text.
 */
final class OpenHeading {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("第NUM[部章]".replace("NUM", NUMERAL)),
          Pattern.compile("NUM[、.]".replace("NUM", NUMERAL)),
          Pattern.compile("[(\\[]NUM[)\\]]".replace("NUM", NUMERAL)),
          Pattern.compile("[0-9]{1,2}(?:、|\\.(?![0-9]))"),
          Pattern.compile("[(\\[]?[0-9]{1,2}[)\\]]"),
          Pattern.compile("[①-⑳]"),
          Pattern.compile("NUM是".replace("NUM", NUMERAL)));

  /** The kinds of numbers that stand over the present paragraph, the outermost first. */
  private final List<Pattern> levels = new ArrayList<>();

  private @Nullable Pattern open;

  /** A heading under it that speaks of something else. */
  private @Nullable Pattern aside;

  /** A new section begins. */
  void clear() {
    levels.clear();
    open = null;
    aside = null;
  }

  /** The next paragraph begins; whether it stands under a heading that speaks of applications. */
  boolean next(String text) {
    Pattern style = style(text);
    if (style != null) {
      int at = levels.indexOf(style);
      if (at >= 0) {
        List<Pattern> ended = levels.subList(at, levels.size());
        open = open == null || ended.contains(open) ? null : open;
        aside = aside == null || ended.contains(aside) ? null : aside;
        ended.clear();
      }
      levels.add(style);
    }
    return open != null && aside == null;
  }

  /** The present paragraph speaks of applications. */
  void open() {
    if (open == null && !levels.isEmpty()) {
      open = levels.get(levels.size() - 1);
    }
  }

  /** The present paragraph is a heading that speaks of something else. */
  void leave() {
    if (open != null && !levels.isEmpty()) {
      aside = levels.get(levels.size() - 1);
    }
  }

  private static @Nullable Pattern style(String text) {
    for (Pattern style : STYLES) {
      if (style.matcher(text).lookingAt()) {
        return style;
      }
    }
    return null;
  }
}
