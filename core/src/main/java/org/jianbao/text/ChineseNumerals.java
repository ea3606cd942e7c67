package org.jianbao.text;

import java.util.OptionalLong;

/**
 * Reads whole numbers in any of the ways that Chinese texts write them, and writes small ones:
 * 1,024, full-width digits, digit by digit (二〇二〇, 二○二○, 二零二零, 二0二0), with units (二十, 十五, 三百二十一,
 * 廿五), in formal numerals (贰零贰贰, 拾贰).
 */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  /** Formal numerals (大写数字), and below each what it stands for. */
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final String PLAIN = "一二三四五六七八九十百千";
  private static final int LONGEST = 18;

  private ChineseNumerals() {}

  /** Whether a folded character is a digit, Arabic or Chinese, or a unit up to 亿. */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  /**
   * Reads a number.
   *
   * @param text the whole numeral, no other characters; raw or folded
   * @return its value, or empty if the text is no whole number of at most 18 digits
   */
  public static OptionalLong parse(CharSequence text) {
    String numeral = withoutFormal(CompactText.of(text.toString()).text());
    if (numeral.isEmpty() || numeral.length() > 2 * LONGEST) {
      return OptionalLong.empty();
    }
    if (isDigit(numeral.charAt(0)) && numeral.indexOf(',') > 0) {
      numeral = withoutSeparators(numeral);
    }
    boolean units = numeral.chars().anyMatch(c -> unit((char) c) > 0);
    return units ? withUnits(numeral) : digitByDigit(numeral);
  }

  /** Reads a small number such as an ordinal, or gives −1. */
  public static int small(CharSequence text) {
    OptionalLong value = parse(text);
    return value.isPresent() && value.getAsLong() <= 99_999 ? (int) value.getAsLong() : -1;
  }

  /** Writes a number from 1 to 99 in Chinese (二十, 五十六), another one in Arabic digits. */
  public static String write(int number) {
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

  private static String withoutFormal(String numeral) {
    StringBuilder plain = new StringBuilder(numeral);
    for (int i = 0; i < plain.length(); i++) {
      int formal = FORMAL.indexOf(plain.charAt(i));
      if (formal >= 0) {
        plain.setCharAt(i, PLAIN.charAt(formal));
      }
    }
    return plain.toString();
  }

  private static String withoutSeparators(String numeral) {
    String[] groups = numeral.split(",", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return numeral;
      }
    }
    return String.join("", groups);
  }

  private static OptionalLong digitByDigit(String numeral) {
    if (numeral.length() > LONGEST) {
      return OptionalLong.empty();
    }
    boolean chinese = numeral.chars().anyMatch(c -> digit((char) c) > 0 && !isDigit((char) c));
    long value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int digit = chinese && (c == 'O' || c == 'o') ? 0 : digit(c);
      if (digit < 0) {
        return OptionalLong.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalLong.of(value);
  }

  private static OptionalLong withUnits(String numeral) {
    long total = 0;
    long section = 0;
    long number = 0;
    boolean pending = false;
    long lastUnit = Long.MAX_VALUE;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int digit = digit(c);
      long unit = unit(c);
      if (digit >= 0) {
        number = isDigit(c) && pending ? number * 10 + digit : digit;
        pending = pending || digit > 0 || isDigit(c);
      } else if (unit >= 10_000) {
        total =
            unit > 10_000 ? (total + section + number) * unit : total + (section + number) * unit;
        section = 0;
        number = 0;
        pending = false;
        lastUnit = Long.MAX_VALUE;
      } else if (unit > 0) {
        long times = c == '廿' ? 2 : c == '卅' ? 3 : pending ? number : 1;
        if (unit >= lastUnit || (c == '廿' || c == '卅') && pending) {
          return OptionalLong.empty();
        }
        section += times * unit;
        number = 0;
        pending = false;
        lastUnit = unit;
      } else {
        return OptionalLong.empty();
      }
      if (number > 1_000_000_000L || total > 1_000_000_000_000L) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total + section + number);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static long unit(char c) {
    return switch (c) {
      case '十', '廿', '卅' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
