package org.jianbao.sentence;

import org.jspecify.annotations.Nullable;

/** A line of a file of sentences as it is compared with the vocabulary. */
final class SentenceLine {
  private static final String OPENING = "“「『＂\"";
  private static final String CLOSING = "”」』＂\"";

  private SentenceLine() {}

  /** Whether a line holds nothing but a remark. */
  static boolean isRemark(String line) {
    String text = line.strip();
    return text.isEmpty() || text.startsWith("#") || text.startsWith("//");
  }

  /**
   * The sentence without blanks, with quotes of one kind and half-width digits; what stands between
   * quotes is left as it is. Null if quotes do not match.
   */
  static @Nullable String normal(String line) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!quoted && OPENING.indexOf(c) >= 0) {
        quoted = true;
        text.append('“');
      } else if (quoted && CLOSING.indexOf(c) >= 0) {
        quoted = false;
        text.append('”');
      } else if (quoted) {
        text.append(c);
      } else if (!Character.isWhitespace(c) && c != '\u3000') {
        text.append(half(c));
      }
    }
    String sentence = text.toString().replaceFirst("[。；;，]+$", "");
    return quoted || sentence.indexOf('”') >= 0 && sentence.indexOf('“') < 0
        ? null
        : sentence.replaceFirst("^(?:并且|而且|且)", "");
  }

  private static char half(char c) {
    if (c == ',') {
      return '，';
    }
    return c >= '０' && c <= '９' || c == '－' || c == '．' ? (char) (c - '０' + '0') : c;
  }
}
