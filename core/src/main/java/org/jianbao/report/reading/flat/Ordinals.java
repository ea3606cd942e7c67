package org.jianbao.report.reading.flat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ordinals before labels: 三、 （三） 3. */
final class Ordinals {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String SIGNS = "、.,:";
  private static final int MOST_NUMERALS = 3;
  private static final Pattern AT_START =
      Pattern.compile(
          "(?:(["
              + NUMERALS
              + "]{1,3})[、.,:]|\\((["
              + NUMERALS
              + "]{1,3}|[0-9]{1,2})\\)[、.]?|([0-9]{1,2})[、.,:](?![0-9]))");

  private Ordinals() {}

  /** The ordinal with which a compact text begins, such as 三 or 1, or null. */
  static @Nullable String of(String raw) {
    Matcher matcher = AT_START.matcher(raw.replace('（', '(').replace('）', ')').replace('．', '.'));
    if (!matcher.lookingAt()) {
      return null;
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  /** Where the ordinal that begins at an index ends before a Chinese character; −1 if none does. */
  static int endAt(FlatText flat, int index) {
    String text = flat.text();
    Matcher matcher = AT_START.matcher(text).region(index, Math.min(text.length(), index + 6));
    if (!matcher.lookingAt()
        || matcher.end() >= text.length()
        || matcher.end(3) > index + 1 && flat.gapBefore(index + 1)) {
      return -1;
    }
    char next = text.charAt(matcher.end());
    return Character.isIdeographic(next) || next == '"' ? matcher.end() : -1;
  }

  /**
   * Where the ordinal before a label begins; the label's own start if none stands there.
   *
   * @param text folded text without white space; what stands before the ordinal may be digits of
   *     values
   * @param wanted the ordinals that the label may carry
   */
  static int startBefore(FlatText flat, int label, Iterable<@Nullable String> wanted) {
    String text = flat.text();
    int end = label;
    if (end > 0 && text.charAt(end - 1) == '"') {
      end--;
    }
    int sign = end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    if (sign > 0 && text.charAt(sign - 1) == ')') {
      int open = text.lastIndexOf('(', sign - 1);
      if (open >= 0 && sign - 1 - open <= MOST_NUMERALS && isNumber(text, open + 1, sign - 1)) {
        return open;
      }
      sign--;
    }
    if (sign == end) {
      return bareBefore(flat, label, wanted);
    }
    int start = sign;
    while (start > 0
        && sign - start < MOST_NUMERALS
        && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start < sign) {
      return start;
    }
    return sign > 0 && isDigit(text.charAt(sign - 1))
        ? sign - digitsBefore(flat, sign, wanted)
        : label;
  }

  /** Of digits before a sign, those that are the ordinal: two if that is wanted, else one. */
  private static int digitsBefore(FlatText flat, int sign, Iterable<@Nullable String> wanted) {
    String text = flat.text();
    if (sign > 1 && isDigit(text.charAt(sign - 2))) {
      for (String each : wanted) {
        if (each != null && each.equals(text.substring(sign - 2, sign))) {
          return 2;
        }
      }
    }
    return 1;
  }

  /**
   * A digit without sign counts if a gap stands before it, none behind, and it is the label's; a
   * Chinese numeral also with a gap behind.
   */
  private static int bareBefore(FlatText flat, int label, Iterable<@Nullable String> wanted) {
    if (label == 0
        || !flat.gapBefore(label - 1)
        || flat.gapBefore(label) && NUMERALS.indexOf(flat.text().charAt(label - 1)) < 0) {
      return label;
    }
    String before = flat.text().substring(label - 1, label);
    for (String each : wanted) {
      if (before.equals(each)) {
        return label - 1;
      }
    }
    return label;
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (NUMERALS.indexOf(text.charAt(i)) < 0 && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
