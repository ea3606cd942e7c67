package org.jianbao.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words by what they are used for, as the records of words keep them. */
final class UseLists {
  private UseLists() {}

  /** A copy that cannot be changed. */
  static <U extends Enum<U>> Map<U, List<String>> copy(Class<U> type, Map<U, List<String>> words) {
    Map<U, List<String>> copy = new EnumMap<>(type);
    words.forEach((use, list) -> copy.put(use, List.copyOf(list)));
    return Map.copyOf(copy);
  }
}
