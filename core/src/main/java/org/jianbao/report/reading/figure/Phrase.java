package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.form.FigureRole;

/**
 * A stretch of running text that states at most one thing (短语): it ends at a comma or the like, and
 * behind a figure also at 、 and 和.
 *
 * @param tokens its pieces without the sign at its end
 * @param sign the sign at its end: "" for the end of a line, 、 if the next is joined to it by a
 *     word
 */
record Phrase(List<Token> tokens, String sign) {
  private static final String JOINED = "、";

  /** So many pieces without a sign are no sentence. */
  private static final int LONGEST = 300;

  private static final String SENTENCE_ENDS = "。!?";

  Phrase {
    tokens = List.copyOf(tokens);
  }

  /** Cuts pieces into phrases. */
  static List<Phrase> split(List<Token> tokens, String text) {
    List<Phrase> phrases = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.MARK) {
        phrases.add(new Phrase(open, token.of(text)));
        open.clear();
      } else if (token.is(FigureRole.AND) && open.stream().anyMatch(Token::isCount)) {
        phrases.add(new Phrase(open, JOINED));
        open.clear();
      } else {
        open.add(token);
        if (open.size() == LONGEST) {
          phrases.add(new Phrase(open, ","));
          open.clear();
        }
      }
    }
    phrases.add(new Phrase(open, ""));
    return phrases;
  }

  /** Whether the sentence ends with it. */
  boolean endsSentence() {
    return endsSentence(sign);
  }

  /** Whether a sentence ends with a sign, or with a line. */
  static boolean endsSentence(String sign) {
    return SENTENCE_ENDS.contains(sign);
  }

  /** Whether the next is joined to it, as in 3件、2件. */
  boolean isJoined() {
    return sign.equals(JOINED);
  }

  /** Its pieces without those in brackets. */
  List<Token> line() {
    List<Token> line = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.GROUP) {
        line.add(token);
      }
    }
    return List.copyOf(line);
  }

  /** What stands in brackets. */
  Stream<List<Token>> groups() {
    return tokens.stream().filter(token -> token.kind() == Token.Kind.GROUP).map(Token::inner);
  }

  /** Whether it states a figure. */
  boolean counts() {
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.GROUP && token.isCount()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any piece is of a role. */
  static boolean has(List<Token> tokens, FigureRole role) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(role)) {
        return true;
      }
    }
    return false;
  }
}
