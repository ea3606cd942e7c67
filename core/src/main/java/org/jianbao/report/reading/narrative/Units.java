package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.CountUnit;
import org.jspecify.annotations.Nullable;

/** Finds the longest unit that stands at a place of a text. */
final class Units {
  private final Map<Character, List<CountUnit>> byFirst = new HashMap<>();
  private final List<String> others;

  /**
   * Makes a finder.
   *
   * @param others words that begin like a unit but are none: 条例, 项目
   */
  Units(List<CountUnit> units, List<String> others) {
    for (CountUnit unit : units) {
      byFirst.computeIfAbsent(unit.word().charAt(0), c -> new ArrayList<>()).add(unit);
    }
    Comparator<CountUnit> longestFirst =
        Comparator.comparingInt((CountUnit unit) -> unit.word().length()).reversed();
    byFirst.values().forEach(list -> list.sort(longestFirst));
    this.others = List.copyOf(others);
  }

  /** The unit at an index, or null if none stands there. */
  @Nullable CountUnit at(String text, int index) {
    if (index >= text.length()) {
      return null;
    }
    for (CountUnit unit : byFirst.getOrDefault(text.charAt(index), List.of())) {
      if (text.startsWith(unit.word(), index)) {
        int length = unit.word().length();
        boolean other =
            others.stream().anyMatch(w -> w.length() > length && text.startsWith(w, index));
        return other ? null : unit;
      }
    }
    return null;
  }
}
