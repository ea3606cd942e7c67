package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.CountUnit;
import org.jianbao.text.CharMap;
import org.jspecify.annotations.Nullable;

/** Finds the longest unit that stands at a place of a text. */
final class Units {
  private final CharMap<List<CountUnit>> byFirst;
  private final List<String> others;

  /**
   * Makes a finder.
   *
   * @param others words that begin like a unit but are none: 条例, 项目
   */
  Units(List<CountUnit> units, List<String> others) {
    Map<Character, List<CountUnit>> ready = new HashMap<>();
    for (CountUnit unit : units) {
      ready.computeIfAbsent(unit.word().charAt(0), c -> new ArrayList<>()).add(unit);
    }
    Comparator<CountUnit> longestFirst =
        Comparator.comparingInt((CountUnit unit) -> unit.word().length()).reversed();
    ready.values().forEach(list -> list.sort(longestFirst));
    byFirst = new CharMap<>(ready);
    this.others = List.copyOf(others);
  }

  /** The unit at an index, or null if none stands there. */
  @Nullable CountUnit at(String text, int index) {
    if (index >= text.length()) {
      return null;
    }
    List<CountUnit> beginning = byFirst.get(text.charAt(index));
    if (beginning == null) {
      return null;
    }
    for (CountUnit unit : beginning) {
      if (text.startsWith(unit.word(), index)) {
        return isOther(text, index, unit.word().length()) ? null : unit;
      }
    }
    return null;
  }

  private boolean isOther(String text, int index, int length) {
    for (String other : others) {
      if (other.length() > length && text.startsWith(other, index)) {
        return true;
      }
    }
    return false;
  }
}
