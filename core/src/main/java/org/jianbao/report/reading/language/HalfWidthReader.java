package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.report.language.Slip;
import org.jianbao.text.Fold;

/**
 * Finds half-width signs amid Chinese text (半角标点): , ; : ? ! beside a Chinese character or sign,
 * but not within numbers, times, addresses and foreign words.
 */
final class HalfWidthReader {
  private static final String SIGNS = ",;:?!";
  private static final String CHINESE_SIGNS = "《》〈〉（）、。，；：？！〔〕【】％";

  private HalfWidthReader() {}

  /** One slip for each clause that holds such signs. */
  static List<Slip> read(Stretch stretch) {
    List<Slip> slips = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    int first = -1;
    int last = -1;
    String raw = stretch.raw();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (SIGNS.indexOf(c) < 0 || !isAmidChinese(stretch, i)) {
        continue;
      }
      if (first >= 0 && stretch.clauseOf(first) != stretch.clauseOf(i)) {
        slips.add(slip(stretch, signs.toString(), first, last));
        first = -1;
        signs.setLength(0);
      }
      first = first < 0 ? i : first;
      last = i;
      if (signs.indexOf(String.valueOf(c)) < 0) {
        signs.append(c);
      }
    }
    if (first >= 0) {
      slips.add(slip(stretch, signs.toString(), first, last));
    }
    return slips;
  }

  private static Slip slip(Stretch stretch, String signs, int first, int last) {
    StringBuilder proper = new StringBuilder();
    signs.chars().forEach(c -> proper.append((char) (c + 0xFEE0)));
    return new Slip(
        Slip.Kind.PUNCTUATION, signs, proper.toString(), stretch.clause(first, last + 1));
  }

  private static boolean isAmidChinese(Stretch stretch, int at) {
    if (stretch.addresses().get(at) || stretch.residues().get(at)) {
      return false;
    }
    String raw = stretch.raw();
    return isChinese(raw, at, -1) || isChinese(raw, at, 1);
  }

  /** Whether the next character on one side, spaces passed over, is Chinese. */
  private static boolean isChinese(String raw, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < raw.length() && Fold.isSpace(raw.charAt(i)) && raw.charAt(i) != '\n') {
      i += step;
    }
    if (i < 0 || i >= raw.length()) {
      return false;
    }
    char c = raw.charAt(i);
    return c >= '\u4E00' && c <= '\u9FFF' || CHINESE_SIGNS.indexOf(c) >= 0;
  }
}
