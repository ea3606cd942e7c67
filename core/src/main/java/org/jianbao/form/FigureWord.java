package org.jianbao.form;

import java.util.Set;

/**
 * A word by which figures of running text are read.
 *
 * @param word the word, folded
 * @param value what it stands for, by its role; "" if the role says all
 * @param topics topics to which this is limited; empty for all
 * @param kinds kinds of bodies to which this is limited; empty for all
 */
public record FigureWord(
    String word, FigureRole role, String value, Set<String> topics, Set<OrganisationKind> kinds) {

  public FigureWord {
    topics = Set.copyOf(topics);
    kinds = Set.copyOf(kinds);
  }

  /** Whether the word has this meaning where a topic is spoken of. */
  public boolean appliesTo(String topic) {
    return topics.isEmpty() || topics.contains(topic);
  }

  /** Whether the word has this meaning in the report of such a body. */
  public boolean appliesTo(OrganisationKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
