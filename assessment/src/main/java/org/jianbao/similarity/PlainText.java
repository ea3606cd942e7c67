package org.jianbao.similarity;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordFinder;

/**
 * A text of which only Chinese characters are left: without signs, Latin letters and titles in 《》,
 * and with one sign for each number, Arabic or Chinese.
 *
 * @param offsets where each character stood
 */
record PlainText(String text, int[] offsets) {
  /** Stands for a number. */
  static final char NUMBER = '#';

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,60})?》");

  static PlainText of(String raw) {
    CompactText compact = CompactText.of(raw);
    String all = compact.text();
    BitSet titles = titles(all);
    StringBuilder text = new StringBuilder(all.length());
    int[] offsets = new int[all.length()];
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      boolean number = c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
      boolean again = number && text.length() > 0 && text.charAt(text.length() - 1) == NUMBER;
      if ((number || UnicodeScript.of(c) == UnicodeScript.HAN) && !again && !titles.get(i)) {
        offsets[text.length()] = compact.rawStart(i);
        text.append(number ? NUMBER : c);
      }
    }
    return new PlainText(text.toString(), Arrays.copyOf(offsets, text.length()));
  }

  private static BitSet titles(String text) {
    BitSet titles = new BitSet();
    Matcher matcher = TITLE.matcher(text);
    while (text.indexOf('《') >= 0 && matcher.find()) {
      titles.set(matcher.start(), matcher.end());
    }
    return titles;
  }

  /** Finds words in plain text; those of a single character it does not. */
  static WordFinder finder(Collection<String> words) {
    return new WordFinder(
        words.stream()
            .map(word -> of(word).text())
            .filter(word -> word.length() >= 2)
            .distinct()
            .toList());
  }
}
