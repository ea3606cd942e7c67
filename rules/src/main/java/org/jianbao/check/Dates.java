package org.jianbao.check;

import java.time.MonthDay;
import org.jianbao.pack.StatisticalPeriod;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.PeriodBound;
import org.jspecify.annotations.Nullable;

/** Compares dates as written; parts that are left out may be anything. */
final class Dates {
  private static final int LAST_DAY = 31;

  private Dates() {}

  /** Whether one date is surely before another. */
  static boolean surelyBefore(PeriodBound date, PeriodBound other) {
    Integer year = date.year();
    Integer otherYear = other.year();
    if (garbled(date) || garbled(other) || year == null || otherYear == null) {
      return false;
    }
    if (!year.equals(otherYear)) {
      return year < otherYear;
    }
    Integer month = date.month();
    Integer otherMonth = other.month();
    if (month == null || otherMonth == null) {
      return false;
    }
    if (!month.equals(otherMonth)) {
      return month < otherMonth;
    }
    Integer day = date.day();
    Integer otherDay = other.day();
    return (day == null ? LAST_DAY : day) < (otherDay == null ? 1 : otherDay);
  }

  /** Whether two dates surely differ; not if one is missing or garbled. */
  static boolean differ(@Nullable PeriodBound date, @Nullable PeriodBound other) {
    return date != null
        && other != null
        && !garbled(date)
        && !garbled(other)
        && (differ(date.year(), other.year())
            || differ(date.month(), other.month())
            || differ(date.day(), other.day()));
  }

  /** A date in ISO, or as written if it is not a date of the calendar with all its parts. */
  static String text(PeriodBound date) {
    Integer year = date.year();
    Integer month = date.month();
    Integer day = date.day();
    return date.status() == BoundStatus.EXACT && year != null && month != null && day != null
        ? iso(year, month, day)
        : OneLine.of(date.raw());
  }

  /** The statistical period asked for, in words; "" if none is. */
  static String inWords(@Nullable Integer year, @Nullable StatisticalPeriod period) {
    if (period == null) {
      return "";
    }
    String of = year == null ? "报告年度的" : year + "年";
    return of + inWords(period.start()) + "至" + (year == null ? "" : of) + inWords(period.end());
  }

  private static String inWords(MonthDay day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  static String iso(int year, int month, int day) {
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static boolean garbled(PeriodBound date) {
    return date.status() == BoundStatus.GARBLED;
  }

  private static boolean differ(@Nullable Integer part, @Nullable Integer other) {
    return part != null && other != null && !part.equals(other);
  }
}
