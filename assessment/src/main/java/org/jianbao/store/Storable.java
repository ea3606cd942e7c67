package org.jianbao.store;

/** Text that any database takes. */
final class Storable {
  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  /** The text with � for what no database takes: U+0000 and halves of characters. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                    ? REPLACEMENT
                    : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
