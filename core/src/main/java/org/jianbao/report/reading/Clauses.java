package org.jianbao.report.reading;

import org.jianbao.text.Fold;

/**
 * Finds the clause (分句) around a stretch of text: it ends at 。；，！？, their half-width forms and
 * lines.
 */
public final class Clauses {
  private static final String ENDS = "。；，！？\n\r";
  private static final String HALF_WIDTH = ",;";

  /** Characters on either side beyond which a text without any such sign is cut. */
  private static final int LONGEST = 300;

  private Clauses() {}

  /**
   * The clause around {@code raw[start, end)}; where the stretch itself spans several clauses, all
   * of them.
   *
   * @return offset of its first character and offset behind its last, without white space around
   */
  public static int[] around(String raw, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST && !isEnd(raw, from - 1)) {
      from--;
    }
    int to = end;
    while (to < raw.length() && to - end < LONGEST && !isEnd(raw, to)) {
      to++;
    }
    while (from < start && Fold.isSpace(raw.charAt(from))) {
      from++;
    }
    while (to > end && Fold.isSpace(raw.charAt(to - 1))) {
      to--;
    }
    return new int[] {from, to};
  }

  private static boolean isEnd(String raw, int index) {
    char c = raw.charAt(index);
    if (ENDS.indexOf(c) >= 0) {
      return true;
    }
    return HALF_WIDTH.indexOf(c) >= 0 && !(isDigit(raw, index - 1) && isDigit(raw, index + 1));
  }

  private static boolean isDigit(String raw, int index) {
    return index >= 0 && index < raw.length() && Character.isDigit(raw.charAt(index));
  }
}
