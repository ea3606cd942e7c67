package org.jianbao.document.word;

import org.jianbao.text.Fold;

/** The text of a paragraph while it is being read. */
public final class Draft {
  private final StringBuilder text = new StringBuilder();
  private int pictures;

  /** Makes an empty one. */
  public Draft() {}

  /** The text so far, to be appended to. */
  public StringBuilder text() {
    return text;
  }

  /** Number of pictures so far. */
  public int pictures() {
    return pictures;
  }

  /** Counts a picture. */
  public void addPicture() {
    pictures++;
  }

  /** Whether there is neither a picture nor anything but white space. */
  public boolean isEmpty() {
    for (int i = 0; i < text.length(); i++) {
      if (!Fold.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return pictures == 0;
  }
}
