package org.jianbao.document.word;

/** Writes whole numbers in Chinese numerals. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String PLAIN = "零一二三四五六七八九";
  private static final String SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final int TEN_THOUSAND = 10_000;

  private ChineseNumber() {}

  /** Digit by digit: 一〇. */
  static String digits(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** Counting up to 九十九, beyond that digit by digit. */
  static String counting(int number) {
    return number < 100 ? full(number) : digits(number).replace('〇', '○');
  }

  /** With all units: 一百零五; ten to nineteen without a leading one. */
  static String full(int number) {
    String text = withUnits(number, PLAIN, "十百千", "万");
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  /** Without zeros, and without a one before ten, hundred and thousand: 百五. */
  static String japanese(int number) {
    return number == 0
        ? "〇"
        : withUnits(number, PLAIN, "十百千", "万").replace("零", "").replaceAll("一([十百千])", "$1");
  }

  /** 壹拾贰. */
  static String legalSimplified(int number) {
    return withUnits(number, SIMPLIFIED, "拾佰仟", "万");
  }

  /** 壹拾貳. */
  static String legalTraditional(int number) {
    return withUnits(number, TRADITIONAL, "拾佰仟", "萬");
  }

  private static String withUnits(int number, String digits, String units, String tenThousand) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    int high = number / TEN_THOUSAND;
    int low = number % TEN_THOUSAND;
    StringBuilder text = new StringBuilder();
    if (high > 0) {
      text.append(withUnits(high, digits, units, tenThousand)).append(tenThousand);
      if (low > 0 && low < TEN_THOUSAND / 10) {
        text.append(digits.charAt(0));
      }
    }
    appendThousands(text, low, digits, units);
    return text.toString();
  }

  private static void appendThousands(StringBuilder text, int low, String digits, String units) {
    boolean begun = false;
    boolean zero = false;
    int unit = TEN_THOUSAND / 10;
    for (int power = 3; power >= 0; power--) {
      int digit = low / unit % 10;
      if (digit == 0) {
        zero = begun;
      } else {
        if (zero) {
          text.append(digits.charAt(0));
        }
        text.append(digits.charAt(digit));
        if (power > 0) {
          text.append(units.charAt(power - 1));
        }
        begun = true;
        zero = false;
      }
      unit /= 10;
    }
  }
}
