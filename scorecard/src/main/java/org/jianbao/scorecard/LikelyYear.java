package org.jianbao.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * Guesses the report year from a file's name, to begin with loading what will be needed; what the
 * report itself says decides.
 */
final class LikelyYear {
  private static final String CENTURY = "20";
  private static final int DIGITS = 4;

  private LikelyYear() {}

  /** The last year of this century in a name, or null if there is none. */
  static @Nullable Integer of(String name) {
    for (int at = name.lastIndexOf(CENTURY); at >= 0; at = name.lastIndexOf(CENTURY, at - 1)) {
      int end = at + 1;
      while (end < name.length() && isDigit(name.charAt(end))) {
        end++;
      }
      if (end - at == DIGITS && (at == 0 || !isDigit(name.charAt(at - 1)))) {
        return Integer.valueOf(name.substring(at, end));
      }
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
