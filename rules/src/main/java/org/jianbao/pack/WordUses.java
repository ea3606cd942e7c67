package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word list whose rows are a word and what it is used for (词, 用途), by use. */
final class WordUses {
  private final Map<String, List<String>> words;

  private WordUses(Map<String, List<String>> words) {
    this.words = words;
  }

  /**
   * Sorts a list by use.
   *
   * @param uses the uses that the program knows; another one is an author's mistake
   */
  static WordUses of(List<WordRow> rows, Collection<String> uses, List<PackError> errors) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (WordRow row : rows) {
      String use = row.cell(1);
      if (row.cell(0).isEmpty()) {
        errors.add(row.at().error("词不能为空"));
      } else if (!uses.contains(use)) {
        errors.add(row.at().error("用途不能是“" + use + "”" + Nearest.hint(use, uses)));
      } else {
        words.computeIfAbsent(use, none -> new ArrayList<>()).add(row.cell(0));
      }
    }
    return new WordUses(words);
  }

  /** Sorts a list by uses that the program keeps as values. */
  static <U extends Enum<U>> Map<U, List<String>> byUse(
      List<WordRow> rows, Class<U> type, List<PackError> errors) {
    return byUse(rows, type, errors, Set.of());
  }

  /**
   * Sorts a list by uses that the program keeps as values.
   *
   * @param others uses that have a list of their own
   */
  static <U extends Enum<U>> Map<U, List<String>> byUse(
      List<WordRow> rows, Class<U> type, List<PackError> errors, Set<U> others) {
    Map<String, U> uses = new LinkedHashMap<>();
    for (U use : type.getEnumConstants()) {
      uses.put(use.name().toLowerCase(Locale.ROOT).replace('_', '-'), use);
    }
    uses.values().removeAll(others);
    WordUses words = of(rows, uses.keySet(), errors);
    Map<U, List<String>> byUse = new EnumMap<>(type);
    uses.forEach((code, use) -> byUse.put(use, words.of(code)));
    return byUse;
  }

  /** The words of a use, in order of the list. */
  List<String> of(String use) {
    return words.getOrDefault(use, List.of());
  }
}
