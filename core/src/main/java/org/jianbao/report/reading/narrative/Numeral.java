package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, Arabic or Chinese, with multipliers such as 万.
 *
 * @param value its value; 0 if it cannot be read
 * @param step what one in its last digit is worth
 * @param multiplier what the multipliers behind Arabic digits make: 10000 for 1.2万, else 1
 * @param vague whether it says itself that it is not exact (10余万, 三五, 百) or cannot be read
 * @param chinese whether it has no Arabic digit
 * @param end index behind it
 */
record Numeral(
    BigDecimal value,
    BigDecimal step,
    BigDecimal multiplier,
    boolean vague,
    boolean chinese,
    int end) {
  private static final String MULTIPLIERS = "十百千万亿";
  private static final Pattern ARABIC =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9]{1,18})(?:\\.[0-9]{1,9}+)?");
  private static final Pattern REST = Pattern.compile("[0-9十百千万亿零]{1,12}");
  private static final Pattern CHINESE = Pattern.compile("[零〇一二三四五六七八九十百千万亿两廿卅]{1,18}");
  private static final Pattern NEIGHBOURS = Pattern.compile("[一二两三四五六七八九]{2}");
  private static final Pattern HAS_DIGIT = Pattern.compile("[一二两三四五六七八九].*");

  /** The number that begins at an index, or null if none does. */
  static @Nullable Numeral at(CompactText text, int start) {
    char first = text.text().charAt(start);
    return isDigit(first) ? arabic(text, start) : chinese(text.text(), start);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Numeral arabic(CompactText compact, int start) {
    String text = compact.text();
    Matcher matcher = ARABIC.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    int end = whole(compact, start, matcher.end());
    String digits = text.substring(start, end).replace(",", "");
    BigDecimal value = new BigDecimal(digits);
    BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
    boolean vague = end < text.length() && gapBefore(compact, end) && isDigit(text.charAt(end));
    int behindVague = end < text.length() && isVague(text.charAt(end)) ? end + 1 : end;
    if (behindVague > end
        && behindVague < text.length()
        && MULTIPLIERS.indexOf(text.charAt(behindVague)) >= 0) {
      vague = true;
      end = behindVague;
    }
    return multiplied(text, value, step, vague, end);
  }

  /** Where the digits end that stand together: white space parts numbers. */
  private static int whole(CompactText compact, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (gapBefore(compact, i)) {
        char before = compact.text().charAt(i - 1);
        return before == ',' || before == '.' ? i - 1 : i;
      }
    }
    return end;
  }

  private static Numeral multiplied(
      String text, BigDecimal number, BigDecimal digit, boolean unsure, int from) {
    BigDecimal value = number;
    BigDecimal step = digit;
    int end = from;
    while (end < text.length() && MULTIPLIERS.indexOf(text.charAt(end)) >= 0) {
      BigDecimal factor = factor(text.charAt(end));
      value = value.multiply(factor);
      step = step.multiply(factor);
      end++;
    }
    if (end > from && end < text.length() && isDigit(text.charAt(end))) {
      Matcher rest = REST.matcher(text).region(end, text.length());
      if (rest.lookingAt()) {
        OptionalLong more = ChineseNumerals.parse(rest.group());
        boolean smaller =
            more.isPresent() && BigDecimal.valueOf(more.getAsLong()).compareTo(step) < 0;
        return new Numeral(
            smaller ? value.add(BigDecimal.valueOf(more.getAsLong())) : value,
            BigDecimal.ONE,
            BigDecimal.ONE,
            unsure || !smaller || number.scale() > 0,
            false,
            rest.end());
      }
    }
    BigDecimal multiplier = step.divide(digit, MathContext.DECIMAL64);
    return new Numeral(value, step, multiplier, unsure, false, end);
  }

  private static @Nullable Numeral chinese(String text, int start) {
    Matcher matcher = CHINESE.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String numeral = matcher.group();
    OptionalLong value = ChineseNumerals.parse(numeral);
    boolean bare = MULTIPLIERS.indexOf(numeral.charAt(0)) > 0 && !HAS_DIGIT.matcher(numeral).find();
    boolean vague = value.isEmpty() || bare || NEIGHBOURS.matcher(numeral).find();
    long number = value.orElse(0);
    return new Numeral(
        BigDecimal.valueOf(number),
        step(numeral),
        BigDecimal.ONE,
        vague,
        /* chinese= */ true,
        matcher.end());
  }

  /** 三万 is rounded to ten thousands, 三万零五 is not. */
  private static BigDecimal step(String numeral) {
    char last = numeral.charAt(numeral.length() - 1);
    return last == '万' || last == '亿' ? factor(last) : BigDecimal.ONE;
  }

  private static BigDecimal factor(char multiplier) {
    return switch (multiplier) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      default -> BigDecimal.valueOf(100_000_000);
    };
  }

  private static boolean isVague(char c) {
    return c == '余' || c == '多' || c == '来' || c == '几';
  }

  private static boolean gapBefore(CompactText text, int index) {
    return text.rawStart(index) != text.rawEnd(index);
  }
}
