package org.jianbao.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jianbao.document.docx.Numbering.Definition;
import org.jianbao.document.docx.Numbering.Instance;
import org.jspecify.annotations.Nullable;

/**
 * Counts through the lists of one document, in reading order. Lists of one definition share their
 * counters; a list that overrides a start begins anew there once.
 */
final class Counters {
  private static final int CJK_PUNCTUATION = 0x3000;
  private static final int CJK_PUNCTUATION_END = 0x303F;
  private static final int FULL_WIDTH = 0xFF00;

  private final Numbering numbering;
  private final Styles styles;
  private final Map<Integer, Count> counts = new HashMap<>();
  private final Set<Long> restarted = new HashSet<>();

  Counters(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The number of the next paragraph with these properties, with what follows it; often empty. */
  String next(ParagraphProperties properties, Style style) {
    Integer list = properties.list() == null ? style.list() : properties.list();
    Instance instance = list == null || list == 0 ? null : numbering.instance(list);
    Definition definition = instance == null ? null : numbering.definition(instance, styles);
    if (list == null || instance == null || definition == null) {
      return "";
    }
    @Nullable NumberLevel[] levels = levels(instance, definition);
    int level = level(properties, style, levels);
    NumberLevel current = levels[level];
    if (current == null) {
      return "";
    }
    Count count = counts.computeIfAbsent(definition.id(), id -> new Count());
    Integer start = instance.starts()[level];
    boolean anew = start != null && restarted.add((long) list * Numbering.LEVELS + level);
    int first = start == null ? current.start() : start;
    count.values[level] = anew || !count.used[level] ? first : count.values[level] + 1;
    count.used[level] = true;
    for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
      NumberLevel other = levels[deeper];
      Integer restart = other == null ? null : other.restart();
      if (restart == null || level < restart) {
        count.used[deeper] = false;
      }
    }
    return current.isShown() ? text(current, levels, count, instance) : "";
  }

  private static @Nullable NumberLevel[] levels(Instance instance, Definition definition) {
    @Nullable NumberLevel[] levels = definition.levels().clone();
    for (int i = 0; i < levels.length; i++) {
      NumberLevel own = instance.levels()[i];
      if (own != null) {
        levels[i] = own;
      }
    }
    return levels;
  }

  private static int level(
      ParagraphProperties properties, Style style, @Nullable NumberLevel[] levels) {
    if (properties.level() != null) {
      return properties.level();
    }
    if (style.level() != null) {
      return style.level();
    }
    for (int i = 0; i < levels.length; i++) {
      NumberLevel level = levels[i];
      if (level != null && level.style() != null && level.style().equals(style.id())) {
        return i;
      }
    }
    return 0;
  }

  private static String text(
      NumberLevel current, @Nullable NumberLevel[] levels, Count count, Instance instance) {
    StringBuilder text = new StringBuilder();
    String pattern = current.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      NumberLevel shown = level < 0 || level >= Numbering.LEVELS ? null : levels[level];
      if (shown == null) {
        text.append(c);
        continue;
      }
      Integer start = instance.starts()[level];
      int number = count.used[level] ? count.values[level] : start == null ? shown.start() : start;
      text.append(NumberFormat.format(number, current.legal() ? "decimal" : shown.format()));
      i++;
    }
    return text + suffix(current, text);
  }

  /** A tab or space comes out as one space, a tab behind full-width punctuation as nothing. */
  private static String suffix(NumberLevel level, StringBuilder text) {
    if (text.length() == 0 || level.suffix().equals("nothing")) {
      return "";
    }
    char last = text.charAt(text.length() - 1);
    boolean wide = last >= CJK_PUNCTUATION && last <= CJK_PUNCTUATION_END || last >= FULL_WIDTH;
    return wide && level.suffix().equals("tab") || Character.isWhitespace(last) ? "" : " ";
  }

  /** The counters of one definition. */
  private static final class Count {
    private final int[] values = new int[Numbering.LEVELS];
    private final boolean[] used = new boolean[Numbering.LEVELS];
  }
}
