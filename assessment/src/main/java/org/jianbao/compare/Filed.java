package org.jianbao.compare;

import java.util.Locale;

/** Whether there is a report of a body. */
public enum Filed {
  /** There is one. */
  FILED,
  /** There is a file that could not be read. */
  UNREADABLE,
  /** There is none. */
  MISSING;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
