package org.jianbao.text;

/** Words from outside as they are shown: on one line, without what a terminal would obey. */
public final class Visible {
  private Visible() {}

  /** A name of a file, each character that cannot be seen written as its number: {@code \u202E}. */
  public static String name(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (isInvisible(c)) {
        appendNumber(shown, c);
      } else {
        shown.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /**
   * Running text, in which control characters and line ends become blanks; marks that change the
   * direction of writing, and so what a reader sees, are left out.
   */
  public static String text(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = !isControl(c) && !isDirection(c);
      if (shown == null && !plain) {
        shown = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (shown != null && !isDirection(c)) {
        shown.append(plain ? c : ' ');
      }
    }
    return shown == null ? text : shown.toString();
  }

  /**
   * JSON in which characters that cannot be seen are written as their numbers, which means the
   * same: they stand in strings only.
   */
  public static CharSequence json(CharSequence json) {
    StringBuilder shown = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean plain = c < 0x7F || !isControl(c) && Character.getType(c) != Character.FORMAT;
      if (shown == null && !plain) {
        shown = new StringBuilder(json.length()).append(json, 0, i);
      }
      if (shown != null) {
        if (plain) {
          shown.append(c);
        } else {
          appendNumber(shown, c);
        }
      }
    }
    return shown == null ? json : shown;
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static boolean isDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static void appendNumber(StringBuilder shown, int c) {
    for (char unit : Character.toChars(c)) {
      shown.append(String.format("\\u%04X", (int) unit));
    }
  }
}
