package org.jianbao.report.reading.narrative;

import java.util.List;
import org.jianbao.form.CountUnit;
import org.jianbao.form.NarrativeWords;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;

/** Tells numbers that are not meant exactly (约数): 约50件, 3至5件, 数十件. */
final class Approximation {
  private static final int LONGEST_UNIT = 5;

  private final Units units;
  private final List<String> before;
  private final List<String> beforeExcept;
  private final List<String> aboutLinks;

  Approximation(NarrativeWords words, Units units) {
    this.units = units;
    this.before = words.words("about-before");
    this.beforeExcept = words.words("about-except");
    this.aboutLinks = words.words("about-link");
  }

  /** 3件至5件: another number follows by 至. */
  boolean isRangeBehind(CompactText compact, int end) {
    String text = compact.text();
    if (end + 1 >= text.length() || "-~至".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    Numeral second = Numeral.at(compact, end + 1);
    return second != null && units.at(text, second.end()) != null;
  }

  /** The 5件 of 3件至5件. */
  boolean isRangeEnd(String text, int start) {
    if (start < 2 || "-~至".indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    for (int length = 1; length <= LONGEST_UNIT && start - 1 - length > 0; length++) {
      int from = start - 1 - length;
      CountUnit unit = units.at(text, from);
      if (unit != null
          && unit.word().length() == length
          && ChineseNumerals.isNumeral(text.charAt(from - 1))) {
        return true;
      }
    }
    return false;
  }

  boolean isAboutBefore(String text, int start) {
    char last = start > 0 ? text.charAt(start - 1) : ' ';
    if ((last == '数' || last == '几') && "十百千万亿".indexOf(text.charAt(start)) >= 0) {
      return true;
    }
    if (endsAbout(text, start)) {
      return true;
    }
    for (String link : aboutLinks) {
      if (text.startsWith(link, start - link.length()) && endsAbout(text, start - link.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAbout(String text, int end) {
    return endsWithAny(text, end, before) && !endsWithAny(text, end, beforeExcept);
  }

  static boolean endsWithAny(String text, int end, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }
}
