package org.jianbao.document.word;

import java.util.Locale;

/**
 * The text that the code of an EQ field shows, which has no result of its own: Word writes
 * characters with a phonetic guide and characters in a circle as such fields.
 */
final class Equation {
  private static final String NAME = "EQ";
  private static final String CIRCLES = "○〇◯";
  private static final char FIRST_CIRCLED = '①';
  private static final int MOST_CIRCLED = 20;

  private final String code;
  private int at;

  private Equation(String code) {
    this.code = code;
  }

  /**
   * The text; empty if the code is that of another field or does not lay characters over others.
   */
  static String text(String code) {
    String stripped = code.strip();
    if (!stripped.toUpperCase(Locale.ROOT).startsWith(NAME + " ")) {
      return "";
    }
    int over = stripped.indexOf("\\o");
    int list = over < 0 ? -1 : stripped.indexOf('(', over);
    return list < 0 ? "" : new Equation(stripped.substring(list)).overlaid();
  }

  /** Of characters laid over one another the last, which is the text; the others are marks. */
  private String overlaid() {
    at++;
    String first = argument();
    String last = first;
    while (at < code.length() && code.charAt(at) != ')') {
      at++;
      last = argument();
    }
    return first.length() == 1 && CIRCLES.contains(first) ? circled(last) : last;
  }

  /** The characters up to the next separator; switches and what is raised or lowered are none. */
  private String argument() {
    int from = at;
    int depth = 0;
    boolean plain = true;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (depth == 0 && (c == ',' || c == ';' || c == ')')) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      plain &= c != '\\';
      at++;
    }
    return plain ? code.substring(from, at).strip() : "";
  }

  private static String circled(String text) {
    if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    int number = Integer.parseInt(text);
    boolean known = number >= 1 && number <= MOST_CIRCLED;
    return known ? String.valueOf((char) (FIRST_CIRCLED + number - 1)) : text;
  }
}
