package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jianbao.text.CompactText;

/** Splits a compact text into sentences (句) and clauses (分句). */
public final class TextSpans {
  private static final String SENTENCE_ENDS = "。!?";
  private static final String CLAUSE_ENDS = "。!?;,";

  private TextSpans() {}

  /** The sentences in order: each ends behind 。！？ or at a line's end that follows 。！？；. */
  public static List<Span> sentences(CompactText text) {
    return split(text, at -> endsSentence(text, at));
  }

  /**
   * The clauses in order: each ends behind 。！？；， (not a thousands separator) or at a line's end.
   */
  public static List<Span> clauses(CompactText text) {
    return split(text, at -> endsClause(text, at));
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

  private static List<Span> split(CompactText text, IntPredicate endsBehind) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.text().length(); i++) {
      if (endsBehind.test(i)) {
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
