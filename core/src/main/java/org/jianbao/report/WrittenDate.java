package org.jianbao.report;

import java.time.LocalDate;
import org.jianbao.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * A date as a report writes it, also one that no calendar has (2月30日).
 *
 * @param month the month, or null if left out or unreadable
 * @param dayOfMonth the day, or null if left out or unreadable
 * @param raw the words it was read from, as they stand
 */
public record WrittenDate(
    int year, @Nullable Integer month, @Nullable Integer dayOfMonth, String raw) {

  /** The day, or null if a part is missing or no calendar has it. */
  public @Nullable LocalDate day() {
    return month == null || dayOfMonth == null ? null : DateMention.dateOf(year, month, dayOfMonth);
  }
}
