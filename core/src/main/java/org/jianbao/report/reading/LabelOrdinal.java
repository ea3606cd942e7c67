package org.jianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** The number before a label, in whatever signs: 一、 （三） 1. 1） ① or 一 with only a space behind. */
public final class LabelOrdinal {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int MOST_NUMERALS = 3;
  private static final int MOST_DIGITS = 2;
  private static final char FIRST_CIRCLED = '\u2460';
  private static final int CIRCLED_IN_A_ROW = 20;

  /** Groups: the number before a sign, within brackets, as digits before a sign, circled. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3})[、.,:;。·)]|\\(([一二三四五六七八九十]{1,3}|\\d{1,3})\\)[、.,:]?"
              + "|(\\d{1,2})(?:[、.,:;。·](?!\\d)|\\))|([\\u2460-\\u2487])[、.]?");

  /** Numbers that tell nothing about the place among others but belong to no label either. */
  private static final Pattern OTHER =
      Pattern.compile(
          "第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,:]|第[一二三四五六七八九十]{1,3}部分"
              + "|\\d{1,2}(?=[\\u4e00-\\u9fa5])|[\\u2488-\\u249B\\u3220-\\u3229][、.]?");

  private LabelOrdinal() {}

  /** The number, such as 三 or 1, or null if none stands there. */
  public static @Nullable String of(String raw) {
    Matcher found = SIGNED.matcher(compact(raw));
    if (!found.lookingAt()) {
      return null;
    }
    if (found.group(4) != null) {
      int number = found.group(4).charAt(0) - FIRST_CIRCLED;
      return Integer.toString(number % CIRCLED_IN_A_ROW + 1);
    }
    String number = found.group(1) != null ? found.group(1) : found.group(2);
    return number != null ? number : found.group(3);
  }

  /** Index behind the number in compact text; 0 if none stands there. */
  static int end(String compact) {
    Matcher signed = SIGNED.matcher(compact);
    if (signed.lookingAt()) {
      return signed.end();
    }
    Matcher other = OTHER.matcher(compact);
    return other.lookingAt() ? other.end() : 0;
  }

  /** A compact text without number. */
  public static String without(String compact) {
    Matcher signed = SIGNED.matcher(compact);
    return signed.lookingAt() ? compact.substring(signed.end()) : compact;
  }

  /** A text compact, with a sign behind a number that only white space parts from the label. */
  public static String compact(String raw) {
    String compact = CompactText.of(raw).text();
    int length = compact.isEmpty() ? 0 : number(compact);
    if (length == 0
        || length == compact.length()
        || !Character.isIdeographic(compact.charAt(length))) {
      return compact;
    }
    CompactText text = CompactText.of(raw);
    return text.rawStart(length) > text.rawEnd(length) && !spaced(text, length)
        ? compact.substring(0, length) + "、" + compact.substring(length)
        : compact;
  }

  /** Length of a number at the start. */
  private static int number(String compact) {
    int length = 0;
    while (length < compact.length() && NUMERALS.indexOf(compact.charAt(length)) >= 0) {
      length++;
    }
    if (length > 0) {
      return length <= MOST_NUMERALS ? length : 0;
    }
    while (length < compact.length() && Character.isDigit(compact.charAt(length))) {
      length++;
    }
    return length <= MOST_DIGITS ? length : 0;
  }

  /** Whether spaces part all characters of a line, so that the first is not set apart. */
  private static boolean spaced(CompactText text, int length) {
    for (int i = length; i < text.text().length(); i++) {
      String gap = text.raw().substring(text.rawEnd(i), text.rawStart(i));
      if (gap.isEmpty() || gap.indexOf('\n') >= 0) {
        return false;
      }
    }
    return true;
  }
}
