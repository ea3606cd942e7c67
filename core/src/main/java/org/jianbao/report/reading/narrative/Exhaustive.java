package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.form.NarrativeWords;
import org.jspecify.annotations.Nullable;

/** Knows kinds that together are all there is (列全的几类): 上半年、下半年; 线上、线下. */
final class Exhaustive {
  private static final String PREFIX = "all-";

  /** The kinds of each set, each with its wordings, the longest first. */
  private final List<List<List<String>>> sets = new ArrayList<>();

  private final Set<String> all = new HashSet<>();

  Exhaustive(NarrativeWords words) {
    Map<String, Map<String, List<String>>> byName = new TreeMap<>();
    words
        .uses()
        .forEach(
            (use, kind) -> {
              if (use.startsWith(PREFIX)) {
                List<String> wordings = new ArrayList<>(kind);
                wordings.sort(Comparator.comparingInt(String::length).reversed());
                byName
                    .computeIfAbsent(use.substring(0, use.lastIndexOf('-')), k -> new TreeMap<>())
                    .put(use, wordings);
                all.addAll(kind);
              }
            });
    byName.values().forEach(kinds -> sets.add(List.copyOf(kinds.values())));
  }

  /** Whether a label is nothing but one of the kinds. */
  boolean isKind(String label) {
    return all.contains(label);
  }

  /** How many kinds the largest set has. */
  int most() {
    return sets.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * What labels say besides the kinds of one set, each of which one of them names: 培训 of 线上培训、线下培训;
   * null if they are not all of a set, or say different things besides.
   */
  @Nullable String common(List<String> labels) {
    for (List<List<String>> kinds : sets) {
      String common = kinds.size() == labels.size() ? common(labels, kinds) : null;
      if (common != null) {
        return common;
      }
    }
    return null;
  }

  private static @Nullable String common(List<String> labels, List<List<String>> kinds) {
    Set<Integer> named = new HashSet<>();
    String common = null;
    String first = "";
    for (String label : labels) {
      int kind = -1;
      String longest = "";
      for (int i = 0; i < kinds.size(); i++) {
        for (String word : kinds.get(i)) {
          if (word.length() > longest.length() && label.contains(word)) {
            longest = word;
            kind = i;
          }
        }
      }
      if (kind < 0 || !named.add(kind)) {
        return null;
      }
      String rest = label.replace(longest, "").replace("的", "");
      if (common == null) {
        // 认定为主动公开的、依申请公开的: words before the first belong to all.
        common = label.replace("的", "").endsWith(longest) ? "" : rest;
      } else if (!common.equals(rest) && !first.equals(rest)) {
        return null;
      }
      first = named.size() == 1 ? rest : first;
    }
    return common;
  }
}
