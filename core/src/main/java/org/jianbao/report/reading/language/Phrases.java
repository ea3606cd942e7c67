package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the wordings of a word list, where none of their exceptions covers them. */
final class Phrases<T> {
  /** Places of one text beyond which no more are looked for. */
  private static final int MOST = 2_000;

  private final List<Entry<T>> literals = new ArrayList<>();
  private final List<Entry<T>> patterns = new ArrayList<>();
  private final WordFinder finder;

  /**
   * A wording.
   *
   * @param required characters without which it cannot stand in a text
   */
  private record Entry<T>(T word, Pattern pattern, String required, List<Longer> exceptions) {}

  /**
   * A longer wording.
   *
   * @param offsets where the wording may stand in it, if both are plain
   */
  private record Longer(String plain, List<Integer> offsets, Pattern pattern) {}

  /**
   * A wording found.
   *
   * @param start index in the text searched
   */
  record Hit<T>(T word, int start, int end) {}

  Phrases(List<T> words, Function<T, String> wording, Function<T, List<String>> exceptions) {
    List<String> plain = new ArrayList<>();
    for (T word : words) {
      String text = wording.apply(word);
      boolean pattern = WordPattern.isPattern(text);
      Entry<T> entry =
          new Entry<>(
              word,
              WordPattern.compile(text),
              WordPattern.longestLiteral(text),
              exceptions.apply(word).stream().map(one -> exception(one, text)).toList());
      if (pattern) {
        patterns.add(entry);
      } else {
        literals.add(entry);
        plain.add(WordPattern.plain(text));
      }
    }
    finder = new WordFinder(plain);
  }

  private static Longer exception(String wording, String of) {
    List<Integer> offsets = new ArrayList<>();
    String plain = WordPattern.plain(wording);
    if (!WordPattern.isPattern(wording) && !WordPattern.isPattern(of)) {
      String inner = WordPattern.plain(of);
      for (int at = plain.indexOf(inner); at >= 0; at = plain.indexOf(inner, at + 1)) {
        offsets.add(at);
      }
    }
    return new Longer(plain, List.copyOf(offsets), WordPattern.compile(wording));
  }

  /**
   * The wordings in a text, in order of their places.
   *
   * @param text folded, without white space
   */
  List<Hit<T>> find(String text) {
    String lower = WordPattern.lower(text);
    List<Hit<T>> hits = new ArrayList<>();
    finder.find(
        lower,
        (word, start, end) -> {
          if (hits.size() < MOST) {
            add(literals.get(word), lower, start, end, hits);
          }
        });
    for (Entry<T> entry : patterns) {
      if (!lower.contains(entry.required())) {
        continue;
      }
      Matcher matcher = entry.pattern().matcher(lower);
      while (hits.size() < MOST && matcher.find()) {
        add(entry, lower, matcher.start(), matcher.end(), hits);
      }
    }
    hits.sort(Comparator.<Hit<T>>comparingInt(Hit::start).thenComparingInt(hit -> -hit.end()));
    return hits;
  }

  private static <T> void add(Entry<T> entry, String text, int start, int end, List<Hit<T>> hits) {
    if (entry.exceptions().stream().noneMatch(one -> covers(one, text, start, end))) {
      hits.add(new Hit<>(entry.word(), start, end));
    }
  }

  private static boolean covers(Longer exception, String text, int start, int end) {
    for (Integer offset : exception.offsets()) {
      if (start >= offset && text.startsWith(exception.plain(), start - offset)) {
        return true;
      }
    }
    if (!exception.offsets().isEmpty()) {
      return false;
    }
    int reach = 60;
    Matcher matcher = exception.pattern().matcher(text);
    matcher.region(Math.max(0, start - reach), Math.min(text.length(), end + reach));
    while (matcher.find()) {
      if (matcher.start() < end && start < matcher.end()) {
        return true;
      }
    }
    return false;
  }
}
