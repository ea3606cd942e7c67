package org.jianbao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list in a text, the longest at each place, in one pass. */
public final class WordFinder {
  private final Map<Integer, List<Integer>> byOpening = new HashMap<>();
  private final BitSet firstCharacters = new BitSet();
  private final List<String> words;

  /** Makes a finder of words of two characters or more, written as the text is. */
  public WordFinder(List<String> words) {
    this.words = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= 2) {
        firstCharacters.set(words.get(i).charAt(0));
        byOpening.computeIfAbsent(opening(words.get(i), 0), key -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> longestFirst = Comparator.comparingInt(index -> -words.get(index).length());
    byOpening.values().forEach(list -> list.sort(longestFirst));
  }

  private static int opening(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  /** What is done with a word found: its index in the list, and where it stands. */
  @FunctionalInterface
  public interface Found {
    /** Takes a word. */
    void at(int word, int start, int end);
  }

  /** Finds words from left to right; where one is found, the next is looked for behind it. */
  public void find(String text, Found found) {
    int at = 0;
    while (at < text.length() - 1) {
      Integer word = firstCharacters.get(text.charAt(at)) ? wordAt(text, at) : null;
      if (word == null) {
        at++;
      } else {
        int end = at + words.get(word).length();
        found.at(word, at, end);
        at = end;
      }
    }
  }

  /** Finds all words at all places, also those that overlap. */
  public void findAll(String text, Found found) {
    for (int at = 0; at < text.length() - 1; at++) {
      if (firstCharacters.get(text.charAt(at))) {
        for (Integer word : byOpening.getOrDefault(opening(text, at), List.of())) {
          if (text.startsWith(words.get(word), at)) {
            found.at(word, at, at + words.get(word).length());
          }
        }
      }
    }
  }

  private @Nullable Integer wordAt(String text, int at) {
    List<Integer> candidates = byOpening.get(opening(text, at));
    if (candidates != null) {
      for (Integer candidate : candidates) {
        if (text.startsWith(words.get(candidate), at)) {
          return candidate;
        }
      }
    }
    return null;
  }
}
