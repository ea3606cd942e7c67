package org.jianbao.render.markdown;

import org.jianbao.text.Visible;

/** Text within Markdown. */
final class Escaped {
  private static final String MARKUP = "\\`*_{}[]<>()#+-.!|~&:@";

  private Escaped() {}

  /** The text on one line, with each character that Markdown might obey escaped. */
  static String of(String text) {
    String shown = Visible.text(text);
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (MARKUP.indexOf(c) >= 0 && needed(shown, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Points and hyphens within numbers and words mean nothing, but after the number of a list. */
  private static boolean needed(String text, int at) {
    char c = text.charAt(at);
    if (c != '.' && c != '-' && c != ':' && c != '(' && c != ')') {
      return true;
    }
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || text.substring(0, at).strip().chars().allMatch(d -> d >= '0' && d <= '9');
  }
}
