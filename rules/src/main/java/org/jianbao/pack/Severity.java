package org.jianbao.pack;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
  /** The report is wrong or misses a duty. */
  ERROR,
  /** A competent auditor would ask for a correction. */
  WARNING,
  /** Worth a look. */
  HINT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word in packs and JSON. */
  public String code() {
    return code;
  }
}
