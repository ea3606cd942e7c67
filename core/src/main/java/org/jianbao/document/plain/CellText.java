package org.jianbao.document.plain;

import org.jianbao.text.Fold;

/**
 * A cell found in a text.
 *
 * @param text the raw text, lines separated by {@code \n}
 * @param line number of the line on which the cell begins, from 1
 */
record CellText(String text, int line) {
  private static final int SENTENCE_LENGTH = 30;

  boolean isBlank() {
    return TextLine.isBlank(text);
  }

  /** Whether the text is one number and nothing else. */
  boolean isNumber() {
    return isNumber(text);
  }

  /** Whether the text is running text rather than a label or a value. */
  boolean isSentence() {
    return text.length() >= SENTENCE_LENGTH && text.indexOf('。') >= 0;
  }

  /** Whether a text is a number; the number of an item (3.) is none. */
  static boolean isNumber(CharSequence text) {
    boolean digits = false;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits = true;
        ended = true;
      } else if (".,．，".indexOf(c) < 0 && !Fold.isSpace(c)) {
        return false;
      } else if (!Fold.isSpace(c)) {
        ended = false;
      }
    }
    return digits && ended;
  }
}
