package org.jianbao.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes patterns over compact text of the words of a list. */
public final class WordPatterns {
  private WordPatterns() {}

  /** A group that matches one of the words, longer ones first; never, if there is none. */
  public static String any(Collection<String> words) {
    return compact(words).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(WordPatterns::quote)
        .collect(Collectors.joining("|", words.isEmpty() ? "(?:(?!)" : "(?:", ")"));
  }

  /** The words folded and without spaces, as they stand in compact text. */
  public static List<String> compact(Collection<String> words) {
    return words.stream().map(word -> CompactText.of(word).text()).toList();
  }

  /** Letters need no quoting, which patterns are slow to parse. */
  private static String quote(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }
}
