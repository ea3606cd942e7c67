package org.jianbao.document.rtf;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.document.word.HeadingNames;
import org.jspecify.annotations.Nullable;

/** The styles of a file, as far as they tell headings. */
final class RtfStyles {
  private static final int BODY_TEXT = 9;
  private static final int MAX_STYLES = 10_000;
  private static final int MAX_NAME = 100;

  private final Map<Integer, Integer> outlines = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int current;
  private @Nullable Integer outline;

  /** A style's definition begins. */
  void begin() {
    current = 0;
    outline = null;
    name.setLength(0);
  }

  void number(int number) {
    current = number;
  }

  void outline(int level) {
    outline = level;
  }

  void name(String text) {
    if (name.length() < MAX_NAME) {
      name.append(text);
    }
  }

  /** The style's definition ends. */
  void end() {
    Integer level =
        outline == null ? HeadingNames.outline(name.toString().replace(";", "")) : outline;
    if (level != null && outlines.size() < MAX_STYLES) {
      outlines.putIfAbsent(current, level);
    }
    begin();
  }

  /** Whether a paragraph is a heading, by itself or by its style. */
  boolean isHeading(RtfState state) {
    Integer own = state.outline;
    int level = own == null ? outlines.getOrDefault(state.style, BODY_TEXT) : own;
    return level >= 0 && level < BODY_TEXT;
  }
}
