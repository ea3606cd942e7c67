package org.jianbao.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: 2020年1月1日, 二〇二〇年一月一日, 2020.1.1, 2020-01-01, 2020/1/1, 1月1日, 12月底, 2020年底. Spaces
 * between the characters do not matter.
 */
public final class DateReader {
  /** Formal numerals up to nine. */
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

  /** Pattern of a year in Chinese numerals; 二O二O with the letter O counts, 贰零贰零 too. */
  public static final String CHINESE_YEAR = "[一二壹贰][〇零一二三四五六七八九0Oo" + FORMAL + "]{3}";

  /** Pattern of a year of four digits. */
  public static final String YEAR = "(?:[0-9]{4}|" + CHINESE_YEAR + ")";

  /** Pattern of a month's number; 元月 is January. */
  public static final String MONTH = "(?:[0-9]{1,2}|[〇零]?[一二三四五六七八九十" + FORMAL + "拾]{1,2}|元)";

  /** Pattern of a day's number. */
  public static final String DAY = "(?:[0-9]{1,2}|[〇零]?[一二三四五六七八九十廿卅" + FORMAL + "拾]{1,3})";

  private static final String DIGITS = "0123456789";
  private static final Opening DATE =
      opening(
          ("(?:(?<y>YEAR)年度?(?:(?<m>MONTH)月份?(?:(?<d>DAY)[日号]|(?<me>[底末]))?|(?<ye>[底末终]))"
                  + "|(?<iy>[0-9]{4})(?<sep>[./-])(?<im>[0-9]{1,2})\\k<sep>(?<id>[0-9]{1,2})(?![0-9])日?"
                  + "|(?<nm>MONTH)月(?:(?<nd>DAY)[日号]|(?<ne>[底末])))")
              .replace("YEAR", YEAR)
              .replace("MONTH", MONTH)
              .replace("DAY", DAY),
          DIGITS + "〇零一二三四五六七八九十元拾" + FORMAL);

  private static final Opening YEARS = opening("(" + YEAR + ")年", DIGITS + "一二壹贰");

  private DateReader() {}

  private static Opening opening(String regex, String first) {
    return new Opening(Pattern.compile(regex), first);
  }

  /** All dates with at least a month, in order; a year alone is none. */
  public static List<DateMention> find(CompactText text) {
    List<DateMention> found = new ArrayList<>();
    Opening.Search search = DATE.in(text.text());
    Matcher matcher = search.found();
    int from = 0;
    while (from < text.text().length() && search.find(from)) {
      if (followsNumeral(text, matcher.start())) {
        from = matcher.start() + 1;
      } else {
        found.add(mention(matcher));
        from = matcher.end();
      }
    }
    return List.copyOf(found);
  }

  /** All years between 1949 and 2100, in order, also those that begin a date. */
  public static List<Integer> years(CompactText text) {
    List<Integer> found = new ArrayList<>();
    Opening.Search search = YEARS.in(text.text());
    Matcher matcher = search.found();
    while (search.find()) {
      int year = ChineseNumerals.small(matcher.group(1));
      if (!followsNumeral(text, matcher.start()) && year >= 1949 && year <= 2100) {
        found.add(year);
      }
    }
    return List.copyOf(found);
  }

  /** The last day of a month, 31 for a month that no calendar has. */
  public static int lastDay(@Nullable Integer year, int month) {
    return month < 1 || month > 12
        ? 31
        : YearMonth.of(year == null ? 2000 : Math.max(1, Math.min(9999, year)), month)
            .lengthOfMonth();
  }

  /** The number of a month as written, 1 for 元. */
  public static int month(String written) {
    return written.equals("元") ? 1 : ChineseNumerals.small(written);
  }

  /** Whether the characters right before belong to the same numeral; a space parts numerals. */
  private static boolean followsNumeral(CompactText text, int start) {
    if (start == 0 || text.rawEnd(start) != text.rawStart(start)) {
      return false;
    }
    char before = text.text().charAt(start - 1);
    return before != '万' && before != '亿' && ChineseNumerals.isNumeral(before);
  }

  private static DateMention mention(Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    if (matcher.group("iy") != null) {
      return new DateMention(
          number(matcher, "iy"), number(matcher, "im"), number(matcher, "id"), start, end);
    }
    if (matcher.group("nm") != null) {
      int month = month(matcher.group("nm"));
      Integer day = number(matcher, "nd");
      day = matcher.group("ne") == null ? day : Integer.valueOf(lastDay(null, month));
      return new DateMention(null, month, day, start, end);
    }
    Integer year = number(matcher, "y");
    if (matcher.group("ye") != null) {
      return new DateMention(year, 12, 31, start, end);
    }
    int month = month(matcher.group("m"));
    Integer day = number(matcher, "d");
    day = matcher.group("me") == null ? day : Integer.valueOf(lastDay(year, month));
    return new DateMention(year, month, day, start, end);
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    String written = matcher.group(group);
    return written == null ? null : Integer.valueOf(ChineseNumerals.small(written));
  }
}
