package org.jianbao.waiver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a finding does not count.
 *
 * @param number its position in the file, from 1
 * @param target which findings
 * @param note free words, perhaps ""
 * @param by who decided
 * @param on when
 * @param until the last day on which it holds, or null without end
 */
public record Waiver(
    int number,
    WaiverTarget target,
    WaiverReason reason,
    String note,
    String by,
    LocalDate on,
    @Nullable LocalDate until) {

  /** Whether it no longer holds on a day. */
  public boolean expired(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
