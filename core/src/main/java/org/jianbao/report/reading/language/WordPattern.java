package org.jianbao.report.reading.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateReader;

/**
 * A wording of a word list, which may hold {@code …} for a few characters of one clause, {@code ……}
 * for some of one sentence, {@code {年}} for a year, {@code {数}} for digits and {@code {字}} for one
 * Chinese character. It is looked for in text that is folded, without white space, in lower case.
 */
final class WordPattern {
  private static final Pattern MARK = Pattern.compile("……|…|\\{年}|\\{数}|\\{字}");
  private static final String GAP = "[^。;,!?《》\\n]{0,30}?";
  private static final String LONG_GAP = "[^。\\n]{0,60}?";
  private static final String YEAR = DateReader.YEAR + "年";
  private static final String DIGITS = "[0-9]{1,12}";
  private static final String CHARACTER_MARK = "{字}";
  private static final String CHARACTER = "[\\u4E00-\\u9FA5]";

  private WordPattern() {}

  /** Whether a wording is more than plain characters. */
  static boolean isPattern(String wording) {
    return wording.indexOf('…') >= 0 || wording.indexOf('{') >= 0 && MARK.matcher(wording).find();
  }

  /** The wording as text is compared. */
  static String plain(String wording) {
    return lower(CompactText.of(wording).text());
  }

  /** A folded text in lower case, of the same length. */
  static String lower(String text) {
    int capital = 0;
    while (capital < text.length() && (text.charAt(capital) < 'A' || text.charAt(capital) > 'Z')) {
      capital++;
    }
    if (capital == text.length()) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  /** A pattern that finds the wording. */
  static Pattern compile(String wording) {
    Matcher marks = MARK.matcher(wording);
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    while (marks.find()) {
      pattern.append(literal(wording.substring(at, marks.start())));
      String mark = marks.group();
      pattern.append(
          switch (mark) {
            case "{年}" -> YEAR;
            case "{数}" -> DIGITS;
            case CHARACTER_MARK -> CHARACTER;
            case "……" -> LONG_GAP;
            default -> GAP;
          });
      at = marks.end();
    }
    pattern.append(literal(wording.substring(at)));
    return Pattern.compile(pattern.toString());
  }

  /** The longest run of plain characters of a wording, as text is compared. */
  static String longestLiteral(String wording) {
    String longest = "";
    for (String literal : MARK.split(wording)) {
      String plain = plain(literal);
      longest = plain.length() > longest.length() ? plain : longest;
    }
    return longest;
  }

  /**
   * Where the longest run of plain characters stands in the wording, if all of it has a fixed
   * length; else -1.
   */
  static int literalOffset(String wording) {
    String longest = longestLiteral(wording);
    int offset = 0;
    int at = 0;
    int found = -1;
    Matcher marks = MARK.matcher(wording);
    while (at <= wording.length()) {
      boolean more = marks.find(at);
      String plain = plain(wording.substring(at, more ? marks.start() : wording.length()));
      found = found < 0 && plain.equals(longest) ? offset : found;
      if (!more) {
        return found;
      }
      if (!marks.group().equals(CHARACTER_MARK)) {
        return -1;
      }
      offset += plain.length() + 1;
      at = marks.end();
    }
    return found;
  }

  private static String literal(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? "" : Pattern.quote(plain);
  }
}
