package org.jianbao.report.reading.language;

import static org.jianbao.text.WordPatterns.any;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether digits are a telephone number (电话号码) as China numbers them. */
final class Telephone {
  /** Fewer digits are a line of a private exchange. */
  private static final int SHORTEST = 6;

  private static final String AREA = "(?:10|2[0-9])\\)?-?[0-9]{8}|[3-9][0-9]{2}\\)?-?[0-9]{7,8}";

  private static final String SUBSCRIBER =
      ("(?:\\+?(?:00)?86-?(?:1[3-9][0-9]{9}|\\(?0?(?:AREA))"
              + "|1[3-9][0-9]{9}"
              + "|\\(?0(?:AREA)"
              + "|[2-9][0-9]{6,7}"
              + "|[48]00(?:-?[0-9]{3}-?[0-9]{4}|-?[0-9]{4}-?[0-9]{3})"
              + "|1[0-9]{2,5}|9[0-9]{3,6}"
              + ")")
          .replace("AREA", AREA);
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern AREA_CODE =
      Pattern.compile("(?<![0-9-])(\\(?0[0-9]{2,3}\\)?) *-? +(?=[0-9])");
  private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,5}");

  private final Pattern number;

  /**
   * Makes ready.
   *
   * @param extensions words before an extension: 转
   */
  Telephone(List<String> extensions) {
    number = Pattern.compile(SUBSCRIBER + "(?:(?:-|\\(|" + any(extensions) + ")[0-9]{1,5}\\)?)?");
  }

  /**
   * Whether a text is a number, or several.
   *
   * @param text digits, brackets, dashes, spaces, words before an extension, and / or 、 between
   *     numbers; folded
   */
  boolean isSound(String text) {
    boolean first = true;
    for (String part : text.split("[/、~]")) {
      String number = part.strip();
      if (number.isEmpty()) {
        continue;
      }
      boolean sound =
          isNumber(number.replace(" ", ""))
              || first && areNumbers(number)
              || !first && (areNumbers(number) || EXTENSION.matcher(number).matches());
      if (!sound) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private boolean areNumbers(String text) {
    for (String number : AREA_CODE.matcher(text).replaceAll("$1-").split(" +")) {
      if (!isWhole(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumber(String text) {
    return text.chars().filter(Character::isDigit).count() < SHORTEST || isWhole(text);
  }

  private boolean isWhole(String text) {
    return number.matcher(text).matches() || MOBILE.matcher(text.replace("-", "")).matches();
  }
}
