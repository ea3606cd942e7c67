package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jspecify.annotations.Nullable;

/** Tells which topic words name. */
final class Topics {
  /** Applications for information (政府信息公开申请). */
  static final String APPLICATIONS = "applications";

  /** Review and lawsuits together (复议、诉讼). */
  static final String REMEDIES = "remedies";

  /** 方面, 情况 behind a topic that the next words speak of. */
  private static final String HEAD = "head";

  private static final String REVIEW = "review";
  private static final String LAWSUITS = "lawsuits";
  private static final Set<String> PARTS_OF_LAWSUITS = Set.of("direct", "after-review");
  private static final Set<String> OF_REMEDIES =
      Set.of(REVIEW, LAWSUITS, "direct", "after-review", REMEDIES);

  private static final Set<String> DOCUMENTS = Set.of("documents", "rules");

  private Topics() {}

  /** Whether a topic is review, lawsuits, a part of them, or all. */
  static boolean ofRemedies(@Nullable String topic) {
    return topic != null && OF_REMEDIES.contains(topic);
  }

  /** Whether a topic is one of the two kinds of lawsuits. */
  static boolean isPart(String topic) {
    return PARTS_OF_LAWSUITS.contains(topic);
  }

  /** Whether a topic is documents or regulations. */
  static boolean ofDocuments(@Nullable String topic) {
    return topic != null && DOCUMENTS.contains(topic);
  }

  /**
   * Whether words end with documents that a body makes, which the next may count: 全面清理规范性文件，制发15件.
   */
  static boolean endsInDocuments(List<Token> tokens) {
    String last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).value(FigureRole.TOPIC);
    return last != null && DOCUMENTS.contains(last) && last.equals(of(tokens));
  }

  /** 行政复议方面: whether words only say that what follows is of one kind of remedy. */
  static boolean heads(List<Token> tokens, @Nullable String topic) {
    return ofRemedies(topic)
        && tokens.get(tokens.size() - 1).is(FigureRole.FILLER, HEAD)
        && tokens.stream()
            .allMatch(
                token ->
                    token.is(FigureRole.TOPIC)
                        || token.is(FigureRole.SUBJECT)
                        || token.is(FigureRole.FILLER)
                        || token.is(FigureRole.AND)
                        || token.is(FigureRole.PREPOSITION));
  }

  /** The remedies that words name, in order. */
  static List<String> remedies(List<Token> tokens) {
    return named(tokens).stream().filter(OF_REMEDIES::contains).toList();
  }

  /** Whether words name applications beyond doubt. */
  static boolean applications(List<Token> tokens) {
    return named(tokens).contains(APPLICATIONS)
        || Phrase.has(tokens, FigureRole.NOUN) && Phrase.has(tokens, FigureRole.SUBJECT);
  }

  /** The topic that words name beyond doubt, or null if they name none, or several. */
  static @Nullable String of(List<Token> tokens) {
    List<String> named = named(tokens);
    List<String> remedies = remedies(tokens);
    List<String> others =
        named.stream().filter(t -> !OF_REMEDIES.contains(t) && !t.equals(APPLICATIONS)).toList();
    if (!others.isEmpty()) {
      return others.size() == 1 && remedies.isEmpty() && !named.contains(APPLICATIONS)
          ? others.get(0)
          : null;
    }
    if (!remedies.isEmpty()) {
      return remedy(remedies);
    }
    return applications(tokens) ? APPLICATIONS : null;
  }

  /** Whether words name topics of which {@link #of} cannot make one. */
  static boolean mixed(List<Token> tokens) {
    return of(tokens) == null && !named(tokens).isEmpty();
  }

  private static @Nullable String remedy(List<String> remedies) {
    List<String> parts = remedies.stream().filter(PARTS_OF_LAWSUITS::contains).toList();
    if (parts.size() > 1) {
      return remedies.contains(REVIEW) ? REMEDIES : LAWSUITS;
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return remedies.size() > 1 ? REMEDIES : remedies.get(0);
  }

  private static List<String> named(List<Token> tokens) {
    Set<String> named = new LinkedHashSet<>();
    for (Token token : tokens) {
      String topic = token.value(FigureRole.TOPIC);
      if (topic != null) {
        named.add(topic);
      }
    }
    return new ArrayList<>(named);
  }
}
