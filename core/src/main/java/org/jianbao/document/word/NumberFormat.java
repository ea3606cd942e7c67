package org.jianbao.document.word;

import java.util.Locale;

/**
 * Writes numbers in the formats of Word's lists (ST_NumberFormat of ECMA-376). A number beyond what
 * a format can express comes out in decimal, as in Word.
 */
public final class NumberFormat {
  /** Begin of the internal name of a decimal format with leading zeros; its width follows. */
  public static final String PADDED = "padded-";

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int MAX_ROMAN = 3_999;
  private static final int MAX_LETTERS = 30;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormat() {}

  /** The number in the format of this name; an unknown format is decimal. */
  public static String format(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "chineseCounting", "taiwaneseCounting" -> ChineseNumber.counting(number);
      case "chineseCountingThousand", "taiwaneseCountingThousand" -> ChineseNumber.full(number);
      case "japaneseCounting" -> ChineseNumber.japanese(number);
      case "chineseLegalSimplified" -> ChineseNumber.legalSimplified(number);
      case "ideographLegalTraditional", "japaneseLegal" -> ChineseNumber.legalTraditional(number);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          ChineseNumber.digits(number);
      case "ideographTraditional" -> sign(number, STEMS);
      case "ideographZodiac" -> sign(number, BRANCHES);
      case "ideographZodiacTraditional" -> pair(number);
      case "ideographEnclosedCircle" -> series(number, '㊀', 10);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> series(number, '⒈', 20);
      case "decimalEnclosedParen" -> series(number, '⑴', 20);
      case "decimalZero" -> padded(number, 2);
      case "numberInDash" -> "- " + number + " -";
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default ->
          format.startsWith(PADDED)
              ? padded(number, Integer.parseInt(format.substring(PADDED.length())))
              : Integer.toString(number);
    };
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, Math.min(width, StoryLimits.MAX_NUMBER_LENGTH) - digits.length()))
        + digits;
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) (digit - '0' + '０'));
    }
    return text.toString();
  }

  private static String circled(int number) {
    if (number > 35) {
      return number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : Integer.toString(number);
    }
    return number > 20 ? String.valueOf((char) ('㉑' + number - 21)) : series(number, '①', 20);
  }

  private static String series(int number, char first, int count) {
    return number >= 1 && number <= count
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String sign(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String pair(int number) {
    return number >= 1 && number <= 60
        ? "" + STEMS.charAt((number - 1) % 10) + BRANCHES.charAt((number - 1) % 12)
        : Integer.toString(number);
  }

  private static String letters(int number, char first) {
    int times = (number + 25) / 26;
    return number >= 1 && times <= MAX_LETTERS
        ? String.valueOf((char) (first + (number - 1) % 26)).repeat(times)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > MAX_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
