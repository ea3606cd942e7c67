package org.jianbao.report.reading;

import org.jspecify.annotations.Nullable;

/**
 * A range of dates in compact text, or one date of it.
 *
 * @param from index of its first character in the compact text
 * @param to index behind its last character
 */
record PeriodRange(@Nullable Bound start, @Nullable Bound end, int from, int to) {

  /** Whether both ends are there. */
  boolean complete() {
    return start != null && end != null;
  }

  /** Whether it says that the period begins on 1 January and ends in December. */
  boolean looksLikeYear() {
    return start != null
        && end != null
        && start.isNewYear()
        && Integer.valueOf(12).equals(end.month())
        && end.day() != null;
  }

  /** Whether one of its ends is that of a year, the other perhaps mistaken. */
  boolean looksHalfLikeYear() {
    return start != null
        && end != null
        && (start.isNewYear() || Integer.valueOf(12).equals(end.month()) && end.day() != null);
  }

  /** Whether it is one whole year to the day. */
  boolean isYear() {
    return looksLikeYear()
        && end != null
        && Integer.valueOf(31).equals(end.day())
        && start != null
        && (start.year() == null || start.year().equals(end.year()));
  }
}
