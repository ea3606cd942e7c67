package org.jianbao.render.html;

import org.jianbao.text.Visible;

/** Words from outside as a page shows them. */
final class Shown {
  private static final int SHORT = 240;

  private Shown() {}

  /** On one line, and not endless. */
  static String line(String text) {
    return mended(Visible.text(cut(text, SHORT)));
  }

  /**
   * Running text with its line breaks; what cannot be seen or would change the order of what is
   * seen is shown by its number.
   */
  static String text(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c == '\n' || c == '\t' || Visible.text(String.valueOf(c)).equals("" + c);
      if (plain && shown != null) {
        shown.append(c);
      } else if (!plain) {
        if (shown == null) {
          shown = new StringBuilder(text.length() + 8).append(text, 0, i);
        }
        shown.append(number(text, i));
      }
    }
    return mended(shown == null ? text : shown.toString());
  }

  private static String number(String text, int at) {
    char c = text.charAt(at);
    if (c == '\r') {
      boolean ofPair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      return ofPair ? "" : "\n";
    }
    if (c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      return "\n";
    }
    return String.format("[U+%04X]", (int) c);
  }

  /** The text with a sign in place of each half of a character whose other half is missing. */
  private static String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }

  /** The text, its end left out if it is longer than that. */
  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, whole(text, most)) + "…";
  }

  /** The last characters of a text that is longer. */
  static String end(String text, int most) {
    return text.substring(whole(text, text.length() - most));
  }

  /** An index near this one that parts no character of two units. */
  private static int whole(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }
}
