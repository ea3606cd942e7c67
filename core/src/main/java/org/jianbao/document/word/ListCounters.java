package org.jianbao.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts through the lists of one document, in reading order. Lists of one definition share their
 * counters; a list that overrides a start begins anew there once.
 */
public final class ListCounters {
  /** Levels of a list. */
  public static final int LEVELS = 9;

  private static final int CJK_PUNCTUATION = 0x3000;
  private static final int CJK_PUNCTUATION_END = 0x303F;
  private static final int FULL_WIDTH = 0xFF00;

  private final Map<Integer, Count> counts = new HashMap<>();
  private final Set<Long> restarted = new HashSet<>();

  /** Nothing is counted yet. */
  public ListCounters() {}

  /**
   * A list.
   *
   * @param definition id of the definition that it uses
   * @param id id of the list itself
   * @param levels its {@link #LEVELS} levels; null where one is not defined
   * @param starts the first numbers that it sets for itself; null where it sets none
   */
  public record NumberedList(
      int definition, int id, @Nullable NumberLevel[] levels, @Nullable Integer[] starts) {}

  /**
   * The number of the next paragraph of a list, with what follows it; often empty.
   *
   * @param level from 0
   */
  public String next(NumberedList list, int level) {
    NumberLevel current = list.levels()[level];
    if (current == null) {
      return "";
    }
    Count count = counts.computeIfAbsent(list.definition(), id -> new Count());
    Integer start = list.starts()[level];
    boolean anew = start != null && restarted.add((long) list.id() * LEVELS + level);
    int first = start == null ? current.start() : start;
    count.values[level] = anew || !count.used[level] ? first : count.values[level] + 1;
    count.used[level] = true;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      NumberLevel other = list.levels()[deeper];
      Integer restart = other == null ? null : other.restart();
      if (restart == null || level < restart) {
        count.used[deeper] = false;
      }
    }
    return current.isShown() ? text(current, list, count) : "";
  }

  private static String text(NumberLevel current, NumberedList list, Count count) {
    StringBuilder text = new StringBuilder();
    String pattern = current.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      NumberLevel shown = level < 0 || level >= LEVELS ? null : list.levels()[level];
      if (shown == null) {
        text.append(c);
        continue;
      }
      Integer start = list.starts()[level];
      int number = count.used[level] ? count.values[level] : start == null ? shown.start() : start;
      text.append(NumberFormat.format(number, current.legal() ? "decimal" : shown.format()));
      i++;
    }
    return text + suffix(text, current.suffix());
  }

  /**
   * What a number is followed by: for a tab or space one space, for a tab behind full-width
   * punctuation nothing.
   *
   * @param suffix tab, space or nothing
   */
  public static String suffix(CharSequence number, String suffix) {
    if (number.length() == 0 || suffix.equals("nothing")) {
      return "";
    }
    char last = number.charAt(number.length() - 1);
    boolean wide = last >= CJK_PUNCTUATION && last <= CJK_PUNCTUATION_END || last >= FULL_WIDTH;
    return wide && suffix.equals("tab") || Character.isWhitespace(last) ? "" : " ";
  }

  /** The counters of one definition. */
  private static final class Count {
    private final int[] values = new int[LEVELS];
    private final boolean[] used = new boolean[LEVELS];
  }
}
