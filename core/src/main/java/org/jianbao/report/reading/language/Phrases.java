package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.WordFinder;
import org.jspecify.annotations.Nullable;

/** Finds the wordings of a word list, where none of their exceptions covers them. */
final class Phrases<T> {
  /** Places of one text beyond which no more are looked for. */
  private static final int MOST = 2_000;

  private final List<Entry<T>> literals = new ArrayList<>();
  private final List<Entry<T>> patterns = new ArrayList<>();
  private final WordFinder finder;

  /** Wordings of a fixed length of which some characters may be any. */
  private final List<Frame<T>> frames = new ArrayList<>();

  private final WordFinder frameFinder;

  /**
   * A wording.
   *
   * @param pattern null for a plain one
   * @param required characters without which it cannot stand in a text
   */
  private record Entry<T>(
      T word, @Nullable Pattern pattern, String required, List<Longer> exceptions) {}

  /**
   * A wording of a fixed length of which some characters may be any, but not those of the right
   * one.
   *
   * @param offset where the required characters stand in it
   */
  private record Frame<T>(Entry<T> entry, Pattern pattern, int offset, String right) {}

  /**
   * A longer wording.
   *
   * @param offsets where the wording may stand in it, if both are plain
   * @param pattern null if there are offsets
   */
  private record Longer(String plain, List<Integer> offsets, @Nullable Pattern pattern) {}

  /**
   * A wording found.
   *
   * @param start index in the text searched
   */
  record Hit<T>(T word, int start, int end) {}

  Phrases(
      List<T> words,
      Function<T, String> wording,
      Function<T, String> right,
      Function<T, List<String>> exceptions) {
    List<String> plain = new ArrayList<>();
    for (T word : words) {
      String text = wording.apply(word);
      String inner = WordPattern.isPattern(text) ? null : WordPattern.plain(text);
      List<Longer> longer = new ArrayList<>();
      for (String exception : exceptions.apply(word)) {
        longer.add(exception(exception, inner));
      }
      if (inner == null) {
        String required = WordPattern.longestLiteral(text);
        int offset = WordPattern.literalOffset(text);
        Pattern pattern = WordPattern.compile(text);
        Entry<T> entry = new Entry<>(word, pattern, required, longer);
        if (offset < 0) {
          patterns.add(entry);
        } else {
          frames.add(new Frame<>(entry, pattern, offset, WordPattern.plain(right.apply(word))));
        }
      } else {
        literals.add(new Entry<>(word, /* pattern= */ null, inner, longer));
        plain.add(inner);
      }
    }
    finder = new WordFinder(plain);
    frameFinder = new WordFinder(frames.stream().map(frame -> frame.entry().required()).toList());
  }

  private static Longer exception(String wording, @Nullable String inner) {
    List<Integer> offsets = new ArrayList<>();
    String plain = WordPattern.plain(wording);
    if (inner != null && !WordPattern.isPattern(wording)) {
      for (int at = plain.indexOf(inner); at >= 0; at = plain.indexOf(inner, at + 1)) {
        offsets.add(at);
      }
    }
    return new Longer(plain, offsets, offsets.isEmpty() ? WordPattern.compile(wording) : null);
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
      if (entry.pattern() == null || !lower.contains(entry.required())) {
        continue;
      }
      Matcher matcher = entry.pattern().matcher(lower);
      while (hits.size() < MOST && matcher.find()) {
        add(entry, lower, matcher.start(), matcher.end(), hits);
      }
    }
    frameFinder.findAll(
        lower, (word, start, end) -> addFrame(frames.get(word), lower, start, hits));
    hits.sort(Comparator.<Hit<T>>comparingInt(Hit::start).thenComparingInt(hit -> -hit.end()));
    return hits;
  }

  /** Adds a wording of which some characters may be any, unless a plainer one stands there. */
  private static <T> void addFrame(Frame<T> frame, String text, int at, List<Hit<T>> hits) {
    int from = at - frame.offset();
    boolean isRight = !frame.right().isEmpty() && text.startsWith(frame.right(), from);
    if (from < 0 || hits.size() >= MOST || isRight) {
      return;
    }
    Matcher matcher = frame.pattern().matcher(text).region(from, text.length());
    if (matcher.lookingAt()
        && hits.stream()
            .noneMatch(hit -> hit.start() < matcher.end() && matcher.start() < hit.end())) {
      add(frame.entry(), text, matcher.start(), matcher.end(), hits);
    }
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
    if (exception.pattern() == null) {
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
