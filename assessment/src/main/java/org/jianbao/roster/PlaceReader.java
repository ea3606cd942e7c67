package org.jianbao.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads places in names, and tells which place is which. */
final class PlaceReader {
  /** Longest name of a place, its last word not counted. */
  private static final int LONGEST_STEM = 8;

  private static final int LONGEST_AREA_STEM = 12;
  private static final int COUNTY = 3;

  private final Map<String, Integer> words;
  private final List<String> nameless;
  private final String bodyCharacters;
  private final Map<Character, List<String>> noPlaces = new HashMap<>();
  private final int longest;

  PlaceReader(MatchingWords words) {
    this.words = words.places();
    nameless = words.nameless();
    bodyCharacters = words.bodyCharacters();
    longest = this.words.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (String word : words.noPlaces()) {
      noPlaces.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    }
  }

  /** The places that a text begins with; a folder may be named by nothing else. */
  List<String> places(String text) {
    List<String> places = new ArrayList<>();
    BitSet masked = masked(text);
    int at = 0;
    for (int end = end(text, at, masked); end > at; end = end(text, at, masked)) {
      places.add(text.substring(at, end));
      at = end;
    }
    return places;
  }

  /** Whether a text begins with a bare word for a place: 区财政局. */
  boolean beginsWithWord(String text) {
    return words.containsKey(text.substring(0, 1)) && !masked(text).get(0);
  }

  /** The characters that belong to words which are no places. */
  private BitSet masked(String text) {
    BitSet masked = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      for (String word : noPlaces.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word, i)) {
          masked.set(i, i + word.length());
        }
      }
    }
    return masked;
  }

  /** End of the place that begins here, or {@code from} if none does. */
  private int end(String text, int from, BitSet masked) {
    for (String word : nameless) {
      if (text.startsWith(word, from)) {
        return from;
      }
    }
    int last = Math.min(text.length(), from + LONGEST_AREA_STEM + longest);
    for (int at = from + 1; at < last; at++) {
      if (bodyCharacters.indexOf(text.charAt(at)) >= 0) {
        return from;
      }
      for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
        Integer level = words.get(text.substring(at, at + length));
        int unmasked = masked.nextSetBit(at);
        if (level != null && (unmasked < 0 || unmasked >= at + length)) {
          return level > 0 && at - from > LONGEST_STEM ? from : at + length;
        }
      }
    }
    return from;
  }

  /** Whether two names are those of one place: 云州 and 云州市. */
  boolean isSame(String place, String other) {
    String longer = place.length() >= other.length() ? place : other;
    String shorter = longer.equals(place) ? other : place;
    return longer.startsWith(shorter)
        && (longer.length() == shorter.length()
            || words.containsKey(longer.substring(shorter.length())));
  }

  /** Whether one of some places is this one. */
  boolean isIn(String place, Collection<String> places) {
    return places.stream().anyMatch(other -> !other.isEmpty() && isSame(place, other));
  }

  /** A place without the word that tells its level; itself if too little would be left. */
  String stem(String place) {
    for (int length = Math.min(longest, place.length() - 2); length > 0; length--) {
      if (words.containsKey(place.substring(place.length() - length))) {
        return place.substring(0, place.length() - length);
      }
    }
    return place;
  }

  /** Level of a place by its last word: 1 province, 2 city, 3 county or development area. */
  int level(String place) {
    for (int length = Math.min(longest, place.length()); length > 0; length--) {
      Integer level = words.get(place.substring(place.length() - length));
      if (level != null) {
        return level == 0 ? COUNTY : level;
      }
    }
    return COUNTY;
  }

  /** Levels of places, the largest first: a city in a city is of the level of a county. */
  Map<String, Integer> levels(Collection<String> places) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    int above = 0;
    for (String place : places) {
      int level = level(place);
      level = level <= above ? Math.min(COUNTY, above + 1) : level;
      levels.put(place, level);
      above = level;
    }
    return levels;
  }

  /**
   * Whether two lines of places, the largest first, may be parts of one: no place of a level of
   * which the other has only others.
   */
  boolean agree(Collection<String> places, Collection<String> chain) {
    Map<String, Integer> mine = levels(places);
    Map<String, Integer> others = levels(chain);
    // What both name has one level, the lower: 江山市 by itself is of the level of a county too.
    for (Map.Entry<String, Integer> place : mine.entrySet()) {
      for (Map.Entry<String, Integer> other : others.entrySet()) {
        if (isSame(place.getKey(), other.getKey())) {
          int level = Math.max(place.getValue(), other.getValue());
          place.setValue(level);
          other.setValue(level);
        }
      }
    }
    for (Map.Entry<String, Integer> place : mine.entrySet()) {
      if (others.containsValue(place.getValue()) && !isIn(place.getKey(), others.keySet())) {
        return false;
      }
    }
    return true;
  }
}
