package org.jianbao.document.ofd;

/** About how wide characters are, as share of their size; fonts are not looked into. */
final class GlyphWidth {
  private static final double HALF = 0.5;
  private static final double WIDE_LETTER = 0.85;

  /** From here on most characters of Chinese fonts are as wide as high. */
  private static final int FIRST_FULL = 0x2010;

  private static final int FIRST_HALF_KANA = 0xFF61;
  private static final int LAST_HALF = 0xFFDC;

  private GlyphWidth() {}

  /** The usual width. */
  static double of(int character) {
    if (isFull(character)) {
      return 1;
    }
    return "MWmw@%&".indexOf(character) >= 0 ? WIDE_LETTER : HALF;
  }

  /** The width that a character has at most. */
  static double widest(int character) {
    return isFull(character) ? 1 : WIDE_LETTER;
  }

  private static boolean isFull(int character) {
    return character >= FIRST_FULL && !(character >= FIRST_HALF_KANA && character <= LAST_HALF);
  }
}
