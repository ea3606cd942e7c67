package org.jianbao.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which arithmetic in running text is read.
 *
 * @param units units of numbers
 * @param uses words by what they are used for; see narrative.csv
 */
public record NarrativeWords(List<CountUnit> units, Map<String, List<String>> uses) {

  /** No words at all. */
  public static final NarrativeWords EMPTY = new NarrativeWords(List.of(), Map.of());

  public NarrativeWords {
    units = List.copyOf(units);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    uses.forEach((use, words) -> copy.put(use, List.copyOf(words)));
    uses = Map.copyOf(copy);
  }

  /** The words for a use, folded; none if the pack has none. */
  public List<String> words(String use) {
    return uses.getOrDefault(use, List.of());
  }
}
