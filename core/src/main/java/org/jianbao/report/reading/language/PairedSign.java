package org.jianbao.report.reading.language;

import org.jspecify.annotations.Nullable;

/** The signs that come in pairs; full-width and half-width forms of one kind may be mixed. */
enum PairedSign {
  ROUND("（(﹙", "）)﹚"),
  SQUARE("〔[［﹝", "〕]］﹞"),
  LENTICULAR("【〖", "】〗"),
  TITLE("《", "》"),
  INNER_TITLE("〈", "〉"),
  DOUBLE_QUOTE("“", "”"),
  SINGLE_QUOTE("‘", "’"),
  CORNER("「", "」"),
  WHITE_CORNER("『", "』");

  private final String opening;
  private final String closing;

  PairedSign(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  static @Nullable PairedSign opened(char c) {
    for (PairedSign sign : values()) {
      if (sign.opening.indexOf(c) >= 0) {
        return sign;
      }
    }
    return null;
  }

  static @Nullable PairedSign closed(char c) {
    for (PairedSign sign : values()) {
      if (sign.closing.indexOf(c) >= 0) {
        return sign;
      }
    }
    return null;
  }

  /** Whether a character is one of any pair; most are not. */
  static boolean isAny(char c) {
    return c < '\u4E00' || c > '\u9FFF' ? opened(c) != null || closed(c) != null : false;
  }

  /** The partner of a character of this pair. */
  String partner(char c) {
    int at = opening.indexOf(c);
    return at >= 0
        ? closing.substring(at, at + 1)
        : opening.substring(closing.indexOf(c), closing.indexOf(c) + 1);
  }
}
