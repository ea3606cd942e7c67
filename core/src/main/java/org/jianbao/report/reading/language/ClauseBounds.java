package org.jianbao.report.reading.language;

import java.util.Arrays;
import org.jianbao.text.Fold;

/** Where the clauses (分句) of a text begin and end: at 。；，！？ and line ends, and after so many. */
final class ClauseBounds {
  private static final String ENDS = "。；，！？\n\r";
  private static final int LONGEST = 400;

  private final String raw;
  private final int[] starts;

  private ClauseBounds(String raw, int[] starts) {
    this.raw = raw;
    this.starts = starts;
  }

  static ClauseBounds of(String raw) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < raw.length(); i++) {
      if (ENDS.indexOf(raw.charAt(i)) >= 0 || i - starts[count - 1] >= LONGEST) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return new ClauseBounds(raw, Arrays.copyOf(starts, count));
  }

  /** Number of the clause in which a character stands. */
  int number(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Index of the first character of the clause in which one stands, white space passed over. */
  int start(int index) {
    int start = starts[number(index)];
    while (start < index && Fold.isSpace(raw.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Index behind the last character of the clause in which the one before {@code end} stands. */
  int end(int end) {
    int last = Math.max(0, end - 1);
    int next = number(last) + 1;
    int to = next < starts.length ? starts[next] : raw.length();
    while (to > end
        && (Fold.isSpace(raw.charAt(to - 1)) || ENDS.indexOf(raw.charAt(to - 1)) >= 0)) {
      to--;
    }
    return to;
  }
}
