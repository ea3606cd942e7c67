package org.jianbao.report.reading;

/** Tells a heading that leaves out words of a listed one: 主动公开情况 for 主动公开政府信息情况. */
final class Shortened {
  /** Characters of a word; a single one left out is a slip. */
  private static final int LAST_WORD = 2;

  private static final int MOST_LEFT_OUT = 2;
  private static final int SHORTEST = 5;

  private Shortened() {}

  /** Whether a text is a listed wording without some words before its last one. */
  static boolean is(String listed, String text) {
    int end = Math.min(LAST_WORD, text.length());
    return text.length() >= SHORTEST
        && listed.endsWith(text.substring(text.length() - end))
        && leavesOut(listed, 0, text, 0, MOST_LEFT_OUT);
  }

  private static boolean leavesOut(String listed, int i, String text, int j, int runs) {
    int at = i;
    int to = j;
    while (at < listed.length() && to < text.length()) {
      for (int skip = LAST_WORD; runs > 0 && at + skip < listed.length(); skip++) {
        if (listed.charAt(at + skip) == text.charAt(to)
            && leavesOut(listed, at + skip, text, to, runs - 1)) {
          return true;
        }
      }
      if (listed.charAt(at) != text.charAt(to)) {
        return false;
      }
      at++;
      to++;
    }
    return at == listed.length() && to == text.length();
  }
}
