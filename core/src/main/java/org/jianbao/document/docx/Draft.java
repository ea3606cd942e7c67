package org.jianbao.document.docx;

import org.jianbao.text.Fold;

/** The text of a paragraph while it is being read. */
final class Draft {
  private final StringBuilder text = new StringBuilder();
  private int pictures;

  StringBuilder text() {
    return text;
  }

  int pictures() {
    return pictures;
  }

  void addPicture() {
    pictures++;
  }

  /** Whether there is neither a picture nor anything but white space. */
  boolean isEmpty() {
    for (int i = 0; i < text.length(); i++) {
      if (!Fold.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return pictures == 0;
  }
}
