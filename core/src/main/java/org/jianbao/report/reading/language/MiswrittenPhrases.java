package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.LanguageWords.FixedPhrase;

/**
 * Finds set phrases with one slip of the pen: a character taken for one that sounds or looks alike,
 * two neighbours swapped, or a character within written twice.
 */
final class MiswrittenPhrases {
  private final Map<Integer, List<Phrase>> byOpening = new HashMap<>();
  private final Map<Integer, List<Phrase>> byClosing = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final List<String> confusables;

  /** A phrase as text is compared. */
  private record Phrase(String text, String written, List<String> exceptions) {}

  /**
   * A phrase with a slip.
   *
   * @param right the phrase as it should be
   * @param start index in the text searched
   * @param from index of the first wrong character
   * @param to index behind the last wrong one
   */
  record Hit(String right, int start, int end, int from, int to) {}

  /**
   * Prepares a search.
   *
   * @param confusables groups of characters that are taken for each other
   */
  MiswrittenPhrases(List<FixedPhrase> phrases, List<String> confusables) {
    this.confusables = List.copyOf(confusables);
    for (FixedPhrase fixed : phrases) {
      String text = WordPattern.plain(fixed.text());
      Phrase phrase =
          new Phrase(
              text, fixed.text(), fixed.exceptions().stream().map(WordPattern::plain).toList());
      add(byOpening, text, 0, phrase);
      add(byClosing, text, text.length() - 2, phrase);
    }
  }

  private void add(Map<Integer, List<Phrase>> index, String text, int at, Phrase phrase) {
    firsts.set(text.charAt(at));
    index.computeIfAbsent(pair(text, at), none -> new ArrayList<>()).add(phrase);
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  /**
   * The phrases with a slip, in order of their places, none over another, of several at one place
   * the longest.
   *
   * @param text folded, without white space, in lower case
   */
  List<Hit> find(String text) {
    List<Hit> found = new ArrayList<>();
    BitSet right = new BitSet();
    for (int at = 0; at < text.length() - 1; at++) {
      if (!firsts.get(text.charAt(at))) {
        continue;
      }
      int pair = pair(text, at);
      for (Phrase phrase : byOpening.getOrDefault(pair, List.of())) {
        opened(phrase, text, at, right, found);
      }
      for (Phrase phrase : byClosing.getOrDefault(pair, List.of())) {
        int start = at + 2 - phrase.text.length();
        if (start >= 0 && !text.startsWith(phrase.text.substring(0, 2), start)) {
          sameLength(phrase, text, start, found);
        }
      }
    }
    found.removeIf(hit -> right.nextClearBit(hit.from) >= hit.to);
    found.sort(Comparator.comparingInt(Hit::start).thenComparingInt(hit -> -hit.end));
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : found) {
      if (hits.isEmpty() || hits.get(hits.size() - 1).end <= hit.start) {
        hits.add(hit);
      }
    }
    return hits;
  }

  private void opened(Phrase phrase, String text, int start, BitSet right, List<Hit> found) {
    if (text.startsWith(phrase.text, start)) {
      right.set(start, start + phrase.text.length());
      return;
    }
    int wrong = firstDifference(phrase.text, text, start);
    int length = phrase.text.length();
    if (wrong < length
        && start + wrong < text.length()
        && text.charAt(start + wrong) == phrase.text.charAt(wrong - 1)
        && text.startsWith(phrase.text.substring(wrong), start + wrong + 1)) {
      add(phrase, text, start, start + length + 1, start + wrong - 1, start + wrong + 1, found);
    } else {
      sameLength(phrase, text, start, found);
    }
  }

  private void sameLength(Phrase phrase, String text, int start, List<Hit> found) {
    int length = phrase.text.length();
    int wrong = firstDifference(phrase.text, text, start);
    int at = start + wrong;
    if (start + length > text.length() || wrong == length) {
      return;
    }
    char written = text.charAt(at);
    if (text.startsWith(phrase.text.substring(wrong + 1), at + 1)) {
      if (isConfusable(written, phrase.text.charAt(wrong))) {
        add(phrase, text, start, start + length, at, at + 1, found);
      }
    } else if (wrong + 1 < length
        && written == phrase.text.charAt(wrong + 1)
        && text.charAt(at + 1) == phrase.text.charAt(wrong)
        && text.startsWith(phrase.text.substring(wrong + 2), at + 2)) {
      add(phrase, text, start, start + length, at, at + 2, found);
    }
  }

  private static int firstDifference(String phrase, String text, int start) {
    int at = 0;
    while (at < phrase.length()
        && start + at < text.length()
        && phrase.charAt(at) == text.charAt(start + at)) {
      at++;
    }
    return at;
  }

  private boolean isConfusable(char written, char right) {
    return confusables.stream()
        .anyMatch(group -> group.indexOf(written) >= 0 && group.indexOf(right) >= 0);
  }

  private static void add(
      Phrase phrase, String text, int start, int end, int from, int to, List<Hit> found) {
    for (String exception : phrase.exceptions) {
      for (int at = Math.max(0, from - exception.length() + 1); at < to; at++) {
        if (text.startsWith(exception, at)) {
          return;
        }
      }
    }
    found.add(new Hit(phrase.written, start, end, from, to));
  }
}
