package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/** Ordinals of lists that end in a bracket without an opening one (序号): 1), 一）, a). */
final class ListOrdinal {
  private static final int LONGEST = 3;
  private static final String BEFORE = "。；;：:，,、！!？?”》）)";

  /** Chinese numerals with brackets, or with the closing one alone, that begin a paragraph. */
  private static final Pattern FIRST =
      Pattern.compile("\\s*+([(（]?)\\s*+[一二三四五六七八九十]{1,3}+\\s*+[)）]");

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

  /**
   * The paragraph of a report whose Chinese ordinal alone lacks the opening bracket that the others
   * have, or null: an author who writes 一） does so throughout.
   */
  static @Nullable Stretch broken(List<Stretch> stretches) {
    List<Stretch> halves = new ArrayList<>();
    int whole = 0;
    for (Stretch stretch : stretches) {
      Matcher ordinal = FIRST.matcher(stretch.raw());
      if (ordinal.lookingAt()) {
        if (ordinal.group(1).isEmpty()) {
          halves.add(stretch);
        } else {
          whole++;
        }
      }
    }
    return halves.size() == 1 && whole > 0 ? halves.get(0) : null;
  }

  /** Index of the bracket that ends the Chinese ordinal which begins a paragraph, or -1. */
  static int first(String raw) {
    Matcher ordinal = FIRST.matcher(raw);
    return ordinal.lookingAt() ? ordinal.end() - 1 : -1;
  }
}
