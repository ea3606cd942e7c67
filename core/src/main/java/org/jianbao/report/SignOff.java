package org.jianbao.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off (落款) at the end of a report.
 *
 * @param organisation the issuing body, or null
 * @param date the date, or null if it has none
 */
public record SignOff(@Nullable String organisation, @Nullable WrittenDate date, Place place) {

  /** The day, or null if the date is missing, incomplete or impossible. */
  public @Nullable LocalDate day() {
    return date == null ? null : date.day();
  }
}
