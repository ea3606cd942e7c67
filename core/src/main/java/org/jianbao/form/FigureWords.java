package org.jianbao.form;

import java.util.List;
import java.util.Set;

/**
 * From the word lists of a rule pack: the words that tell what a figure of the text is of, and its
 * scope.
 *
 * @param words all words in the order of the lists; one word may have several meanings
 * @param objects keys of what figures can be of: a topic, a dot, a step or outcome
 */
public record FigureWords(List<FigureWord> words, Set<String> objects) {

  /** No words at all. */
  public static final FigureWords EMPTY = new FigureWords(List.of(), Set.of());

  public FigureWords {
    words = List.copyOf(words);
    objects = Set.copyOf(objects);
  }

  /** The words of a role in order. */
  public List<FigureWord> of(FigureRole role) {
    return words.stream().filter(word -> word.role() == role).toList();
  }
}
