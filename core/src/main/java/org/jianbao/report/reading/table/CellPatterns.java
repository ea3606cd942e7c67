package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;

/** The shapes of values in compact text, made of the words of a pack. */
final class CellPatterns {
  /** Digits with or without separators of thousands and fraction. */
  static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";

  /** Groups: sign, number. */
  final Pattern count;

  /** Groups: direction or null, number. */
  final Pattern change;

  /** Groups: direction, number, direction, number. */
  final Pattern twoChanges;

  /** Words that say that nothing changed. */
  final Pattern noChange;

  /** A word or sign of a decrease. */
  final Pattern downward;

  CellPatterns(CellWords words) {
    String counted = "(?:\\(?" + any(words.counters()) + "\\)?)?";
    String up = any(words.up());
    String down = any(words.down());
    String direction = "(" + up + "|" + down + ")[:为]?";
    this.count = Pattern.compile("([+-]?)(" + NUMBER + ")" + counted);
    this.change = Pattern.compile("(?:" + direction + ")?(" + NUMBER + ")" + counted);
    String one = direction + "(" + NUMBER + ")" + counted;
    this.twoChanges = Pattern.compile(one + "[,、;/和及]?" + one);
    this.noChange = Pattern.compile("(?:±|" + up + "/?" + down + ")0+" + counted);
    this.downward = Pattern.compile(down);
  }

  /** A pattern of any of these words, the longest first; of nothing if there are none. */
  private static String any(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(word -> -word.length()));
    return sorted.isEmpty()
        ? "(?:(?!))"
        : "(?:" + String.join("|", sorted.stream().map(Pattern::quote).toList()) + ")";
  }
}
