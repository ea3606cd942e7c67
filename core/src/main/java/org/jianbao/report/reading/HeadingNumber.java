package org.jianbao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * The number at the start of a line of compact text.
 *
 * @param value the number, or −1 if none
 * @param end index behind the number and its sign; 0 if none
 */
record HeadingNumber(Style style, int value, int end) {

  /** How a number is written. */
  enum Style {
    /** 一、 */
    CHINESE,
    /** 第一部分 */
    PART,
    /** 1、 or 1. */
    ARABIC,
    /** Ⅰ、 or Ⅰ. */
    ROMAN,
    /** No number. */
    NONE,
    /** （一） or (1) or 一） */
    BRACKETS
  }

  /** Residue of a word processor, an ornament, the bracket of 【一、总体情况】. */
  private static final Pattern RESIDUE =
      Pattern.compile(
          "(?:\\[bookmark:[^\\]]{0,60}+\\]){1,5}+"
              + "|[\u2022\u25A0-\u25A2\u25B2-\u25BA\u25C6\u25C7\u25CF\u2605\u2606\u203B]{1,3}+"
              + "|\\[(?=[一二三四五六七八九十]{1,3}[、.])"
              + "|[#*]{1,6}+"
              + "|-{1,4}(?=[一二三四五六七八九十]{1,3}[、.]|第)");

  private static final String OPENING = "[<《\"(";
  private static final String CLOSING = "]>》\")";

  /** Fewer characters in brackets are a number. */
  private static final int SHORTEST = 4;

  private static final List<String> LETTERS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
  private static final Pattern ROMAN_LETTERS = Pattern.compile("(?<n>[IVX]{1,4})[、.,:·]");

  private static final String ROMAN_NUMBERS =
      "\u2160\u2161\u2162\u2163\u2164\u2165\u2166\u2167\u2168\u2169";

  private static final Pattern ROMAN = Pattern.compile("(?<n>[" + ROMAN_NUMBERS + "])[、.,:·]?");
  private static final Pattern PART =
      Pattern.compile("第(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:部分|[章节篇编])[、.,:·]?");
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final Pattern FORMAL_NUMBER = Pattern.compile("(?<n>[" + FORMAL + "])[、.,:·]");
  private static final Pattern CHINESE =
      Pattern.compile("(?<n>[一二三四五六七八九十]{1,3})(?:[、.,:·。;]\\]?|是(?=、))");
  private static final Pattern BARE =
      Pattern.compile("(?<n>[一二三四五六七八九十]{1,2}|[" + FORMAL + "]|0?[1-9](?=\\p{IsHan}))[、.,:·]?");
  private static final Pattern ARABIC =
      Pattern.compile("(?<n>[0-9]{1,2})(?:[、.,:·](?![0-9])|\\.0[、.]?(?=\\p{IsHan}))");
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[]?(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)\\]][、.,:]?");

  /**
   * Reads the number at the start of a compact text; word-processor residue before it is left out.
   */
  static HeadingNumber of(String text) {
    int from = residue(text);
    HeadingNumber number = match(PART, Style.PART, text, from);
    number = number == null ? match(CHINESE, Style.CHINESE, text, from) : number;
    number = number == null ? match(FORMAL_NUMBER, Style.CHINESE, text, from) : number;
    number = number == null ? match(ARABIC, Style.ARABIC, text, from) : number;
    number = number == null ? roman(text, from) : number;
    number = number == null ? match(BRACKETS, Style.BRACKETS, text, from) : number;
    return number == null ? new HeadingNumber(Style.NONE, -1, from) : number;
  }

  /** A number to which no sign is attached: 一总体情况, 壹、总体情况; null if there is none. */
  static @Nullable HeadingNumber withoutSign(String text) {
    Matcher matcher = BARE.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    if (Character.isDigit(text.charAt(0))) {
      return new HeadingNumber(
          Style.ARABIC, ChineseNumerals.small(matcher.group("n")), matcher.end());
    }
    return new HeadingNumber(
        Style.CHINESE, ChineseNumerals.small(matcher.group("n")), matcher.end());
  }

  private static @Nullable HeadingNumber roman(String text, int from) {
    Matcher letters = ROMAN_LETTERS.matcher(text).region(from, text.length());
    if (letters.lookingAt() && LETTERS.contains(letters.group("n"))) {
      return new HeadingNumber(Style.ROMAN, LETTERS.indexOf(letters.group("n")) + 1, letters.end());
    }
    Matcher matcher = ROMAN.matcher(text).region(from, text.length());
    return matcher.lookingAt()
        ? new HeadingNumber(
            Style.ROMAN, ROMAN_NUMBERS.indexOf(matcher.group("n")) + 1, matcher.end())
        : null;
  }

  /** Whether a line begins what comes after the opening: 一、总体情况. */
  static boolean startsOpeningSection(String text) {
    HeadingNumber number = of(text);
    return number.value == 1 && number.style != Style.BRACKETS;
  }

  /** Length of residue such as [bookmark: …] before the number. */
  static int residue(String text) {
    Matcher residue = RESIDUE.matcher(text);
    return residue.lookingAt() ? residue.end() : 0;
  }

  private static @Nullable HeadingNumber match(
      Pattern pattern, Style style, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, Math.min(text.length(), from + 12));
    return matcher.useTransparentBounds(true).lookingAt()
        ? new HeadingNumber(
            style, ChineseNumerals.small(matcher.group("n")), behindBracket(text, matcher.end()))
        : null;
  }

  /** No number, but a bracket around the words: 【总体情况】. */
  HeadingNumber behindBracket(String text) {
    return new HeadingNumber(style, value, behindBracket(text, end));
  }

  /** Index behind the bracket that opens around the words of a heading: 一、【总体情况】. */
  private static int behindBracket(String text, int end) {
    int kind = end < text.length() ? OPENING.indexOf(text.charAt(end)) : -1;
    return kind >= 0 && text.indexOf(CLOSING.charAt(kind), end + 1) > end + SHORTEST
        ? end + 1
        : end;
  }

  /** Index behind the bracket that closes around the words of a heading that end at an index. */
  static int behindClosing(String text, int start, int end) {
    int kind = end < text.length() ? CLOSING.indexOf(text.charAt(end)) : -1;
    return kind >= 0 && text.substring(start, end).indexOf(OPENING.charAt(kind)) >= 0
        ? end + 1
        : end;
  }
}
