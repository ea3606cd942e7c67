package org.jianbao.report.reading.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;

/**
 * A wording of a word list, which may hold {@code …} for a few characters of one clause, {@code ……}
 * for some of one sentence, {@code {年}} for a year and {@code {数}} for digits. It is looked for in
 * text that is folded, without white space, in lower case.
 */
final class WordPattern {
  private static final Pattern MARK = Pattern.compile("……|…|\\{年}|\\{数}");
  private static final String GAP = "[^。;,!?《》\\n]{0,30}?";
  private static final String LONG_GAP = "[^。\\n]{0,60}?";
  private static final String YEAR = "(?:[0-9]{4}|[一二][〇零一二三四五六七八九]{3})年";
  private static final String DIGITS = "[0-9]{1,12}";

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

  private static String literal(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? "" : Pattern.quote(plain);
  }
}
