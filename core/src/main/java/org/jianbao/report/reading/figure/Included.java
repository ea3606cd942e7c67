package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.report.reading.figure.Token.Kind;

/** Reads outcomes that brackets say are counted too: 公开（含部分公开）9件 is 公开和部分公开9件. */
final class Included {
  private static final FigureWord AND = new FigureWord("", FigureRole.AND, "", Set.of(), Set.of());

  private Included() {}

  /** The pieces of a paragraph, outcomes in such brackets beside those they are counted with. */
  static List<Token> beside(List<Token> tokens) {
    if (tokens.stream().noneMatch(Included::includes)) {
      return tokens;
    }
    List<Token> read = new ArrayList<>();
    for (Token token : tokens) {
      int at = includes(token) ? outcome(read) : -1;
      if (at < 0) {
        read.add(token);
      } else {
        read.add(at + 1, Token.word(token.start(), token.start(), List.of(AND)));
        read.addAll(at + 2, token.inner().stream().filter(Included::isOutcome).toList());
      }
    }
    return read;
  }

  /** Whether brackets hold nothing but a word that includes and outcomes, and count none. */
  private static boolean includes(Token token) {
    List<Token> inner = token.inner();
    return token.kind() == Kind.GROUP
        && Phrase.has(inner, FigureRole.INCLUDED)
        && inner.stream().filter(Included::isOutcome).count() == 1
        && inner.stream()
            .allMatch(
                one -> isOutcome(one) || one.is(FigureRole.INCLUDED) || one.is(FigureRole.FILLER));
  }

  private static boolean isOutcome(Token token) {
    return token.value(FigureRole.RESULT, Topics.APPLICATIONS) != null;
  }

  /** Index of the outcome right before, a figure and words without meaning between; -1 if none. */
  private static int outcome(List<Token> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i);
      if (isOutcome(token)) {
        return i;
      }
      if (!token.is(FigureRole.FILLER) && !token.isCount()) {
        return -1;
      }
    }
    return -1;
  }
}
