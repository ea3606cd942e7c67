package org.jianbao.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jianbao.waiver.WaiverReason;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided on a finding. Decisions are added, never changed: the newest on a
 * finding holds.
 *
 * @param fingerprint that of the finding
 * @param rule id of its rule
 * @param organisation the body it was found at, or null
 * @param year the report year
 * @param reason why it is waived; null unless it is
 * @param note free words, perhaps ""
 * @param by who decided
 * @param at when
 * @param until the last day on which it holds, or null without end
 */
public record Decision(
    String fingerprint,
    String rule,
    @Nullable String organisation,
    int year,
    Kind kind,
    @Nullable WaiverReason reason,
    String note,
    String by,
    Instant at,
    @Nullable LocalDate until) {

  /** Kinds of decisions. */
  public enum Kind {
    /** The finding does not count (不计). */
    WAIVE,
    /** Somebody has looked at it, and it stands (确认). */
    CONFIRM,
    /** An earlier decision holds no longer (撤销). */
    REOPEN;

    /** The word in commands and files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
