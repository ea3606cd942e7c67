package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.text.CharMap;
import org.jspecify.annotations.Nullable;

/** Finds the longest known word at a place of a text. */
final class Lexicon {
  /** Roles of words that make up phrases with figures. */
  private static final Set<FigureRole> OF_PHRASES =
      EnumSet.range(FigureRole.TOPIC, FigureRole.SCOPE);

  private final CharMap<List<Entry>> byFirst;

  Lexicon(List<FigureWord> words) {
    Map<String, List<FigureWord>> meanings = new HashMap<>();
    for (FigureWord word : words) {
      if (OF_PHRASES.contains(word.role()) && !word.word().isEmpty()) {
        meanings.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
      }
    }
    Map<Character, List<Entry>> entries = new HashMap<>();
    meanings.forEach(
        (word, list) ->
            entries
                .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                .add(new Entry(word, List.copyOf(list))));
    Comparator<Entry> longestFirst =
        Comparator.comparingInt((Entry entry) -> entry.word().length()).reversed();
    entries.values().forEach(list -> list.sort(longestFirst.thenComparing(Entry::word)));
    byFirst = new CharMap<>(entries);
  }

  private record Entry(String word, List<FigureWord> meanings) {}

  /** A word of this length and what it may mean. */
  record Found(int length, List<FigureWord> meanings) {}

  /** The longest word at an index in the report of such a body, or null if none stands there. */
  @Nullable Found at(String text, int index, OrganisationKind kind) {
    List<Entry> entries = byFirst.get(text.charAt(index));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (text.startsWith(entry.word(), index)) {
        List<FigureWord> meanings = new ArrayList<>(entry.meanings());
        meanings.removeIf(word -> !word.appliesTo(kind));
        if (!meanings.isEmpty()) {
          return new Found(entry.word().length(), List.copyOf(meanings));
        }
      }
    }
    return null;
  }
}
