package org.jianbao.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text, as written: month 13 and 11月31日 are kept.
 *
 * @param year the year, or null if not written
 * @param month the month, or null for a year alone
 * @param day the day, or null if not written; the last day for 月底, 年底, 年末
 * @param start index of the first character in the compact text
 * @param end index behind the last character in the compact text
 */
public record DateMention(
    @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, int start, int end) {

  /** The date, or null if it is not complete or no calendar has it. */
  public @Nullable LocalDate date() {
    return year == null || month == null || day == null ? null : dateOf(year, month, day);
  }

  /** Whether year, month and day are all written. */
  public boolean complete() {
    return year != null && month != null && day != null;
  }

  /** The date of these numbers, or null if no calendar has it. */
  public static @Nullable LocalDate dateOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
