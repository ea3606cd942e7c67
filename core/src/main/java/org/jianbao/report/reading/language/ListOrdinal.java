package org.jianbao.report.reading.language;

import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.Fold;

/** Ordinals of lists that end in a bracket without an opening one (序号): 1), 一）, a). */
final class ListOrdinal {
  private static final int LONGEST = 3;
  private static final String BEFORE = "。；;：:，,、！!？?”》）)";

  private ListOrdinal() {}

  /** Whether the bracket at an index ends an ordinal that begins a line or follows a sign. */
  static boolean endsAt(String raw, int bracket) {
    int at = bracket - 1;
    while (at >= 0 && bracket - 1 - at < LONGEST && isNumeral(raw.charAt(at))) {
      at--;
    }
    boolean some = at < bracket - 1;
    return some && (at < 0 || Fold.isSpace(raw.charAt(at)) || BEFORE.indexOf(raw.charAt(at)) >= 0);
  }

  private static boolean isNumeral(char c) {
    char folded = Fold.fold(c);
    return folded >= '0' && folded <= '9'
        || folded >= 'a' && folded <= 'z'
        || folded >= 'A' && folded <= 'Z'
        || c >= '①' && c <= '⑳'
        || ChineseNumerals.isNumeral(c);
  }
}
