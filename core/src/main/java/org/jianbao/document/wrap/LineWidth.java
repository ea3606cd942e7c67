package org.jianbao.document.wrap;

import org.jianbao.text.Fold;

/**
 * How long a line is, each in halves of a Chinese character.
 *
 * @param columns its width on a page, with that of white space before it
 * @param characters twice the number of its characters
 * @param first width of its first character or word, and of the signs that cannot begin a line
 * @param indentation width of the white space before it
 */
record LineWidth(int columns, int characters, int first, int indentation) {
  private static final String CANNOT_BEGIN = "，。、；：！？）》”’】〕%％,.;:!?)]";
  private static final String CANNOT_END = "（《“‘【〔([";

  static LineWidth of(String text, int from, int end) {
    int columns = 0;
    int start = from;
    int indentation = 0;
    for (int i = from; i < end; i++) {
      if (i == start && Fold.isSpace(text.charAt(i))) {
        indentation += columns(text.charAt(i));
        start++;
      }
      columns += columns(text.charAt(i));
    }
    return new LineWidth(columns, 2 * (end - from), first(text, start, end), indentation);
  }

  private static int first(String text, int from, int end) {
    int i = from;
    int width = 0;
    while (i < end && CANNOT_END.indexOf(text.charAt(i)) >= 0) {
      width += columns(text.charAt(i++));
    }
    if (i < end) {
      boolean word = isWord(text.charAt(i));
      do {
        width += columns(text.charAt(i++));
      } while (word && i < end && isWord(text.charAt(i)));
    }
    while (i < end && CANNOT_BEGIN.indexOf(text.charAt(i)) >= 0) {
      width += columns(text.charAt(i++));
    }
    return width;
  }

  private static boolean isWord(char c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || "._-@/:".indexOf(c) >= 0);
  }

  private static int columns(char c) {
    if (c == '\t') {
      return 4;
    }
    return c >= 0x1100 || "“”‘’…—·×".indexOf(c) >= 0 ? 2 : 1;
  }
}
