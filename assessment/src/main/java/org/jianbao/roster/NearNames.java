package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jianbao.roster.BodyIndex.Entry;

/**
 * Finds bodies whose names are nearly a given one, by the pairs of characters that they share. The
 * work for a name is bounded: pairs that too many names have are left out.
 */
final class NearNames {
  private static final int MOST_LOOKED_AT = 4_000;
  private static final int MOST_COMPARED = 60;
  private static final int MOST_GIVEN = 5;

  /** Names less like one another are not near. */
  private static final double NEAR = 0.6;

  /** What names of other places lose. */
  private static final double OTHER_PLACE = 0.3;

  private final NameParser parser;
  private final Set<String> places;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  /**
   * Makes an empty index.
   *
   * @param places the places that the roster knows
   */
  NearNames(NameParser parser, Set<String> places) {
    this.parser = parser;
    this.places = places;
  }

  void add(Entry entry) {
    for (String pair : pairs(entry.name().whole())) {
      byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(entries.size());
    }
    entries.add(entry);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** Bodies of nearly this name, the nearest first. */
  List<RosterBody> of(BodyName name) {
    List<List<Integer>> postings = new ArrayList<>();
    for (String pair : pairs(name.whole())) {
      postings.add(byPair.getOrDefault(pair, List.of()));
    }
    postings.sort(Comparator.comparingInt(List::size));
    Map<Integer, Integer> shared = new HashMap<>();
    int looked = 0;
    for (List<Integer> posting : postings) {
      looked += posting.size();
      if (looked > MOST_LOOKED_AT) {
        break;
      }
      posting.forEach(at -> shared.merge(at, 1, Integer::sum));
    }
    Map<RosterBody, Double> scores = new LinkedHashMap<>();
    shared.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_COMPARED)
        .forEach(
            each -> {
              Entry entry = entries.get(each.getKey());
              double score = likeness(name, entry);
              if (score >= NEAR) {
                scores.merge(entry.body(), score, Math::max);
              }
            });
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<RosterBody, Double> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().name()))
        .limit(MOST_GIVEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double likeness(BodyName name, Entry entry) {
    double whole = likeness(name.whole(), entry.name().whole());
    double core = likeness(name.core(), entry.name().core());
    String place = name.lowest();
    if (place.isEmpty()
        || entry.lowest().isEmpty()
        || parser.places().isSame(place, entry.lowest())) {
      return Math.max(whole, core);
    }
    // Another place that the roster knows is no slip.
    return places.contains(place)
        ? whole - OTHER_PLACE
        : Math.max(whole, (core + likeness(place, entry.lowest())) / 2);
  }

  /** 1 for equal texts, 0 for those that share nothing. */
  static double likeness(String text, String other) {
    int longest = Math.max(text.length(), other.length());
    if (longest == 0) {
      return 1;
    }
    if (isWithin(text, other) || isWithin(other, text)) {
      return Math.max(
          NEAR, 1 - LevenshteinDistance.getDefaultInstance().apply(text, other) / (double) longest);
    }
    return 1 - LevenshteinDistance.getDefaultInstance().apply(text, other) / (double) longest;
  }

  /** Whether the characters of a text stand in another in the same order: 城管局 in 城市管理局. */
  static boolean isWithin(String text, String other) {
    int at = 0;
    for (int i = 0; i < other.length() && at < text.length(); i++) {
      if (other.charAt(i) == text.charAt(at)) {
        at++;
      }
    }
    return at == text.length();
  }
}
