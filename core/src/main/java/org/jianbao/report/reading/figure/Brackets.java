package org.jianbao.report.reading.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes one piece of what stands in brackets. Brackets without a partner are left out. */
final class Brackets {
  private static final int DEEPEST = 8;
  private static final int LONGEST = 500;

  private final List<Token> tokens;

  /** The closing bracket of each opening one, or 0 if it has none. */
  private final int[] closing;

  private Brackets(List<Token> tokens) {
    this.tokens = tokens;
    this.closing = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token.Kind kind = tokens.get(i).kind();
      if (kind == Token.Kind.OPEN) {
        open.push(i);
      } else if (kind == Token.Kind.CLOSE && !open.isEmpty()) {
        int opened = open.pop();
        closing[opened] = i - opened <= LONGEST ? i : 0;
      }
    }
  }

  static List<Token> group(List<Token> tokens) {
    return new Brackets(tokens).between(0, tokens.size(), 0);
  }

  private List<Token> between(int from, int to, int depth) {
    List<Token> grouped = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.OPEN) {
        int close = closing[i];
        if (close > 0 && depth < DEEPEST) {
          List<Token> inner = between(i + 1, close, depth + 1);
          grouped.add(Token.group(token.start(), tokens.get(close).end(), inner));
          i = close;
        }
      } else if (token.kind() != Token.Kind.CLOSE) {
        grouped.add(token);
      }
    }
    return grouped;
  }
}
