package org.jianbao.document.plain;

import org.jianbao.text.Fold;

/**
 * A line of a text file.
 *
 * @param number number of the line within the file, from 1
 * @param text the text without line end
 */
record TextLine(int number, String text) {

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the line holds white space only, or nothing. */
  boolean isBlank() {
    return isBlank(text);
  }

  boolean startsWithTab() {
    return text.startsWith("\t");
  }

  boolean hasTab() {
    return text.indexOf('\t') >= 0;
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Fold.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
