package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;

/** Tells what 前者 and 后者 mean: the two kinds of remedies that were named before. */
final class Pointers {
  private static final String FIRST = "first";
  private static final int PAIR = 2;

  private Pointers() {}

  /** The pieces of a paragraph, those that point replaced by what they point at if that is sure. */
  static List<Token> resolve(List<Token> tokens, String text) {
    if (!Phrase.has(tokens, FigureRole.POINTER)) {
      return tokens;
    }
    List<Token> resolved = new ArrayList<>();
    Set<String> earlier = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    for (Token token : tokens) {
      String topic = token.value(FigureRole.TOPIC);
      if (topic != null) {
        named.add(topic);
      }
      if (token.kind() == Token.Kind.MARK
          && Phrase.endsSentence(token.of(text))
          && !named.isEmpty()) {
        earlier = named;
        named = new LinkedHashSet<>();
      }
      resolved.add(resolve(token, named.isEmpty() ? earlier : named));
    }
    return resolved;
  }

  private static Token resolve(Token token, Set<String> named) {
    String which = token.value(FigureRole.POINTER);
    if (which == null || named.size() != PAIR || !named.stream().allMatch(Topics::ofRemedies)) {
      return token;
    }
    List<String> pair = List.copyOf(named);
    String topic = pair.get(which.equals(FIRST) ? 0 : 1);
    FigureWord word = new FigureWord("", FigureRole.TOPIC, topic, Set.of(), Set.of());
    return Token.word(token.start(), token.end(), List.of(word));
  }
}
