package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.CompactText;

/** Splits a compact text into sentences (句) and clauses (分句). */
public final class TextSpans {
  private static final String SENTENCE_ENDS = "。!?";
  private static final String CLAUSE_ENDS = "。!?;,";

  /** A longer sentence is no sentence, and is cut behind its next clause. */
  private static final int LONGEST_SENTENCE = 2_000;

  private static final int LONGEST_CLAUSE = 2_000;

  private TextSpans() {}

  /** The sentences in order: each ends behind 。！？ or at a line's end that follows 。！？；. */
  public static List<Span> sentences(CompactText text) {
    return split(
        text,
        (from, at) ->
            endsSentence(text, at)
                || at - from >= LONGEST_SENTENCE
                    && (endsClause(text, at) || at - from >= LONGEST_SENTENCE + LONGEST_CLAUSE));
  }

  /**
   * The clauses in order: each ends behind 。！？；， (not a thousands separator) or at a line's end.
   */
  public static List<Span> clauses(CompactText text) {
    return split(text, (from, at) -> endsClause(text, at) || at - from >= LONGEST_CLAUSE);
  }

  /** Whether a line of the raw text ends behind the character at an index. */
  static boolean endsLine(CompactText text, int at) {
    if (at + 1 >= text.text().length()) {
      return true;
    }
    for (int raw = text.rawStart(at) + 1; raw < text.rawStart(at + 1); raw++) {
      if (text.raw().charAt(raw) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(CompactText text, int at) {
    char c = text.text().charAt(at);
    return SENTENCE_ENDS.indexOf(c) >= 0 || c == ';' && endsLine(text, at);
  }

  private static boolean endsClause(CompactText text, int at) {
    char c = text.text().charAt(at);
    return CLAUSE_ENDS.indexOf(c) >= 0 && !(c == ',' && isSeparator(text, at))
        || endsLine(text, at);
  }

  /** Whether a comma stands within a number. */
  private static boolean isSeparator(CompactText text, int at) {
    String all = text.text();
    return at > 0
        && at + 3 < all.length()
        && isDigit(all.charAt(at - 1))
        && isDigit(all.charAt(at + 1))
        && isDigit(all.charAt(at + 2))
        && isDigit(all.charAt(at + 3))
        && (at + 4 >= all.length() || !isDigit(all.charAt(at + 4)))
        && text.rawStart(at + 1) == text.rawStart(at) + 1;
  }

  /** Says whether a stretch that begins at an index ends behind another. */
  private interface End {
    boolean isBehind(int from, int at);
  }

  private static List<Span> split(CompactText text, End end) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.text().length(); i++) {
      if (end.isBehind(from, i)) {
        spans.add(new Span(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.text().length()) {
      spans.add(new Span(from, text.text().length()));
    }
    return List.copyOf(spans);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
