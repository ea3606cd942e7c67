package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.SectionForm;

/** What a text has in common with the heading of a section, and with no other. */
final class SharedWords {
  private final Map<Integer, List<String>> distinctive = new LinkedHashMap<>();
  private final Map<Integer, List<String>> official = new LinkedHashMap<>();

  SharedWords(List<SectionForm> sections) {
    List<String> plain = sections.stream().map(SharedWords::plain).toList();
    for (SectionForm section : sections) {
      distinctive.put(section.number(), distinctiveOf(section, sections, plain));
      official.computeIfAbsent(section.number(), key -> new ArrayList<>()).add(plain(section));
    }
  }

  /**
   * Whether a text shares with a section's heading what no other heading has, or half of it; for a
   * heading at the right place with the right number, partly replaced by other content.
   */
  boolean in(String text, int number) {
    for (String pair : distinctive.getOrDefault(number, List.of())) {
      if (text.contains(pair)) {
        return true;
      }
    }
    return official.getOrDefault(number, List.of()).stream()
        .anyMatch(heading -> 2 * longestShared(heading, text) >= heading.length());
  }

  private static String plain(SectionForm section) {
    return LabelMatcher.plain(section.heading().official());
  }

  /** Pairs of characters of a heading that no other section's has. */
  private static List<String> distinctiveOf(
      SectionForm section, List<SectionForm> sections, List<String> plain) {
    String official = plain(section);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= official.length(); i++) {
      String pair = official.substring(i, i + 2);
      boolean elsewhere = false;
      for (int other = 0; other < sections.size() && !elsewhere; other++) {
        elsewhere =
            sections.get(other).number() != section.number() && plain.get(other).contains(pair);
      }
      if (!elsewhere && !pair.contains("的")) {
        pairs.add(pair);
      }
    }
    return List.copyOf(pairs);
  }

  private static int longestShared(String official, String text) {
    for (int length = official.length(); length >= 2; length--) {
      for (int i = 0; i + length <= official.length(); i++) {
        if (text.contains(official.substring(i, i + length))) {
          return length;
        }
      }
    }
    return 0;
  }
}
