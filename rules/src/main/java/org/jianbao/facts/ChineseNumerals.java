package org.jianbao.facts;

/** Writes small whole numbers in Chinese. */
final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /** A number in Chinese if it is from 1 to 99 (二十, 五十六), else in Arabic digits. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      return String.valueOf(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    StringBuilder text = new StringBuilder();
    if (tens > 1) {
      text.append(DIGITS.charAt(tens));
    }
    if (tens > 0) {
      text.append('十');
    }
    if (ones > 0) {
      text.append(DIGITS.charAt(ones));
    }
    return text.toString();
  }
}
