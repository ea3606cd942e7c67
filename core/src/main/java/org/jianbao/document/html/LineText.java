package org.jianbao.document.html;

/**
 * Gathers the text of one line, white space collapsed as a browser does; but a line end of the
 * source between two Chinese characters is nothing, not a space.
 */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineEnd;

  void append(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lineEnd = true;
      } else if (c == ' ' || c == '\t' || c == '\f') {
        space = true;
      } else if (c >= ' ') {
        appendGap(c);
        text.append(c);
      }
    }
  }

  /** Appends text as it stands. */
  void appendAsIs(String source) {
    text.append(source);
  }

  private void appendGap(char next) {
    if ((space || lineEnd) && !text.isEmpty()) {
      boolean nothing = lineEnd && isChinese(text.charAt(text.length() - 1)) && isChinese(next);
      text.append(nothing ? "" : " ");
    }
    space = false;
    lineEnd = false;
  }

  /** Takes the text out, and begins a new line. */
  String take() {
    String line = text.toString();
    text.setLength(0);
    space = false;
    lineEnd = false;
    return line;
  }

  private static boolean isChinese(char c) {
    return c >= '\u2E80' && c <= '\u9FFF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c >= '\uFF00' && c <= '\uFFEF'
        || c >= '\uFE30' && c <= '\uFE4F'
        || Character.isSurrogate(c)
        || "“”‘’…—·".indexOf(c) >= 0;
  }
}
