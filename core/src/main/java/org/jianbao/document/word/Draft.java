package org.jianbao.document.word;

import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph while it is being read. */
public final class Draft {
  private final StringBuilder text = new StringBuilder();
  private final @Nullable Origins origins;
  private int pictures;

  /** Makes an empty one. */
  public Draft() {
    this(null);
  }

  /** Makes an empty one whose origins are noted, unless null. */
  public Draft(@Nullable Origins origins) {
    this.origins = origins;
  }

  /** Where the text so far was read, or null if nobody asked. */
  public @Nullable Origins origins() {
    return origins;
  }

  /** Notes that an element gave the text from an offset on. */
  public void note(int from, int element) {
    if (origins != null) {
      origins.add(from, text.length(), element);
    }
  }

  /** Puts something before the text, which is no text of the file. */
  public void prefix(String prefix) {
    text.insert(0, prefix);
    if (origins != null) {
      origins.move(prefix.length());
    }
  }

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
