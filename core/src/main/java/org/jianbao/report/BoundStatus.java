package org.jianbao.report;

/** How well a date of the statistical period can be read. */
public enum BoundStatus {
  /** A date of the calendar. */
  EXACT,
  /** A date that no calendar has (11月31日). */
  IMPOSSIBLE,
  /** Not readable as a date (2016月1日, XXXX年). */
  GARBLED
}
