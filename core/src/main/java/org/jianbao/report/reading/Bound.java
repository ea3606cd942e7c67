package org.jianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.PeriodBound;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * One end of a period while it is read: the numbers as written, each null where not written or not
 * readable.
 *
 * @param garbled whether the words are no date
 * @param start index of its first character in the compact text
 * @param end index behind its last character in the compact text
 */
record Bound(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    boolean garbled,
    int start,
    int end) {

  private static final Pattern DATE =
      pattern("(?<y>YEAR)年度?(?<m>MONTH)月份?(?<d>DAY)[日号]|(?<m2>MONTH)月(?<d2>DAY)[日号]");
  private static final Pattern SIGNS =
      pattern("(?<y>[0-9]{4})(?<s>[./-])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})[日号]?");
  private static final Pattern MONTHS = pattern("(?:(?<y>YEAR)年度?)?(?<m>MONTH)(?:月份?)(?<e>[底末初])?");
  private static final Pattern YEARS = pattern("(?:(?<y>YEAR)|)年[度年]?(?<e>[底末终初])?");
  private static final Pattern MONTH_ONLY = pattern("(?<y>YEAR)年(?<m>MONTH)");
  private static final Pattern DAY_ONLY = pattern("(?<d>DAY)[日号]");
  private static final Pattern YEAR_AT_START = pattern("(?<y>YEAR)年.*");

  private static Pattern pattern(String text) {
    return Pattern.compile(
        text.replace("YEAR", DateReader.YEAR)
            .replace("MONTH", DateReader.MONTH)
            .replace("DAY", DateReader.DAY));
  }

  /** Whether it is a day that is written out. */
  boolean isDay() {
    return month != null && day != null && !garbled;
  }

  /** Whether it is before another day. */
  boolean isBefore(Bound other) {
    if (year != null && other.year != null && !year.equals(other.year)) {
      return year < other.year;
    }
    return month != null
        && day != null
        && other.month != null
        && other.day != null
        && month * 100 + day < other.month * 100 + other.day;
  }

  /** Whether it is the first day of a year. */
  boolean isNewYear() {
    return Integer.valueOf(1).equals(month) && Integer.valueOf(1).equals(day);
  }

  /**
   * Reads an end of a period.
   *
   * @param words the folded words without spaces, days by their dates and not by their names
   * @param end index behind them in the compact text
   * @param last whether it is the end and not the start
   * @param other the start if the end is read, whose year and month may be left out; else null
   * @param wholeDates false where a bare number of a month (2020年1—12月) may be a bound
   */
  static Bound of(
      String words, int at, int end, boolean last, @Nullable Bound other, boolean wholeDates) {
    Matcher matcher = DATE.matcher(words);
    if (matcher.matches()) {
      boolean withYear = matcher.group("y") != null;
      Integer year = withYear ? number(matcher, "y") : other == null ? null : other.year;
      int month = DateReader.month(matcher.group(withYear ? "m" : "m2"));
      return new Bound(year, month, number(matcher, withYear ? "d" : "d2"), false, at, end);
    }
    matcher = SIGNS.matcher(words);
    if (matcher.matches()) {
      return new Bound(
          number(matcher, "y"), number(matcher, "m"), number(matcher, "d"), false, at, end);
    }
    matcher = MONTHS.matcher(words);
    if (matcher.matches() && (matcher.group("y") != null || other != null)) {
      Integer year =
          matcher.group("y") != null ? number(matcher, "y") : other == null ? null : other.year;
      return monthOf(year, DateReader.month(matcher.group("m")), last, at, end);
    }
    matcher = YEARS.matcher(words);
    if (matcher.matches() && (matcher.group("y") != null || matcher.group("e") != null)) {
      boolean toEnd = matcher.group("e") == null ? last : !matcher.group("e").equals("初");
      Integer year =
          matcher.group("y") != null ? number(matcher, "y") : other == null ? null : other.year;
      return new Bound(year, toEnd ? 12 : 1, toEnd ? 31 : 1, false, at, end);
    }
    matcher = MONTH_ONLY.matcher(words);
    if (!wholeDates && matcher.matches()) {
      return monthOf(number(matcher, "y"), DateReader.month(matcher.group("m")), last, at, end);
    }
    matcher = DAY_ONLY.matcher(words);
    if (last && other != null && other.month != null && matcher.matches()) {
      return new Bound(other.year, other.month, number(matcher, "d"), false, at, end);
    }
    matcher = YEAR_AT_START.matcher(words);
    return new Bound(matcher.matches() ? number(matcher, "y") : null, null, null, true, at, end);
  }

  private static Bound monthOf(@Nullable Integer year, int month, boolean last, int at, int end) {
    return new Bound(year, month, last ? DateReader.lastDay(year, month) : 1, false, at, end);
  }

  /** Whether the words name a whole year and nothing more: 2020年, 2020年度. */
  static boolean isWholeYear(String words) {
    Matcher matcher = YEARS.matcher(words);
    return matcher.matches() && matcher.group("y") != null && matcher.group("e") == null;
  }

  /** This bound with the year of the other one where it names none. */
  Bound withYear(@Nullable Integer other) {
    return year != null || garbled ? this : new Bound(other, month, day, false, start, end);
  }

  /** This bound a year later, for 次年. */
  Bound nextYear() {
    return year == null ? this : new Bound(year + 1, month, day, garbled, start, end);
  }

  /** As a bound of the report; status by the calendar. */
  PeriodBound toPeriodBound(String raw) {
    if (garbled || month == null || day == null || month < 0 || day < 0) {
      return new PeriodBound(year, null, null, BoundStatus.GARBLED, raw);
    }
    boolean possible = DateMention.dateOf(year == null ? 2000 : year, month, day) != null;
    return new PeriodBound(
        year, month, day, possible ? BoundStatus.EXACT : BoundStatus.IMPOSSIBLE, raw);
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    String written = matcher.group(group);
    return written == null ? null : Integer.valueOf(ChineseNumerals.small(written));
  }
}
