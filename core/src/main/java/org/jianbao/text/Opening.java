package org.jianbao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with the characters with which what it finds begins: it is tried there alone, which is
 * many times as quick as {@link Matcher#find()}, and finds the same. Safe for use by many threads.
 */
public final class Opening {
  private static final int TABLE = 256;

  private final Pattern pattern;
  private final String first;
  private final boolean[] likely = new boolean[TABLE];

  /**
   * Makes ready.
   *
   * @param pattern a pattern that never finds the empty text; looks around are allowed
   * @param first all characters with which it may begin
   */
  public Opening(Pattern pattern, String first) {
    this.pattern = pattern;
    this.first = first;
    for (int i = 0; i < first.length(); i++) {
      likely[first.charAt(i) % TABLE] = true;
    }
  }

  /** Looks through a text. */
  public Search in(String text) {
    return new Search(text);
  }

  /** A way through one text. */
  public final class Search {
    private final String text;
    private final Matcher matcher;
    private int next;

    private Search(String text) {
      this.text = text;
      this.matcher =
          pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(/* b= */ false);
    }

    /** Whether it is found again, behind what was found last. */
    public boolean find() {
      return find(next);
    }

    /** Whether it is found from an index on. */
    public boolean find(int from) {
      for (int at = from; at < text.length(); at++) {
        char c = text.charAt(at);
        if (likely[c % TABLE]
            && first.indexOf(c) >= 0
            && matcher.region(at, text.length()).lookingAt()) {
          next = matcher.end();
          return true;
        }
      }
      next = text.length();
      return false;
    }

    /** What was found: its place and groups. */
    public Matcher found() {
      return matcher;
    }
  }
}
