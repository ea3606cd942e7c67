package org.jianbao.report.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.text.WordPatterns;

/** Days that are called by a name, and their dates (元旦: 1月1日). */
final class DayNames {
  private static final char IS = '=';

  private final Map<String, String> dates = new LinkedHashMap<>();

  /**
   * Makes them of the words of a pack.
   *
   * @param words a name and its date each: 元旦=1月1日
   */
  DayNames(List<String> words) {
    for (String word : WordPatterns.compact(words)) {
      int is = word.indexOf(IS);
      if (is > 0) {
        dates.put(word.substring(0, is), word.substring(is + 1));
      }
    }
  }

  /** Length of the name that stands at an index of a text; 0 if none does. */
  int at(String text, int index) {
    for (String name : dates.keySet()) {
      if (text.startsWith(name, index)) {
        return name.length();
      }
    }
    return 0;
  }

  /** The words with dates instead of names. */
  String dated(String words) {
    String dated = words;
    for (Map.Entry<String, String> day : dates.entrySet()) {
      dated = dated.replace(day.getKey(), day.getValue());
    }
    return dated;
  }
}
