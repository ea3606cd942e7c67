package org.jianbao.score;

import java.util.Locale;

/** What a scorecard concludes; it comes before the number on every face. */
public enum Verdict {
  /** No finding of a mandatory rule, and all of these could be assessed. */
  PASS,
  /** At least one finding of a mandatory rule that is not waived. */
  FAIL,
  /** Unreadable, without a pack for its year, or a mandatory rule could not be assessed. */
  NOT_ASSESSABLE;

  /** The word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
