package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.report.language.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages that stand twice (重复), in time that grows with the length of the text: windows of
 * a few characters are kept by their hash, and where one comes again the passage is followed as far
 * as both agree.
 */
final class RepetitionReader {
  /** Shorter passages are not looked for. */
  private static final int WINDOW = 20;

  /** So much of two passages may differ within, and they are one still. */
  private static final int GAP = 8;

  /** Earlier places that are tried for one passage. */
  private static final int CANDIDATES = 4;

  private static final int MOST = 200;
  private static final long BASE = 1_000_003;

  private final RepeatableText text;
  private final Map<Long, int[]> windows = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();

  private RepetitionReader(RepeatableText text) {
    this.text = text;
  }

  /** A passage in units of the text: where it stands again, where it stood, how long it is. */
  private record Match(int later, int earlier, int length, int earlierLength) {}

  /** The passages that stand twice, in order of their later places. */
  static List<Repetition> read(RepeatableText text) {
    RepetitionReader reader = new RepetitionReader(text);
    reader.scan();
    List<Repetition> repetitions = new ArrayList<>();
    for (Match match : reader.matches) {
      Repetition repetition =
          text.repetition(
              match.later(),
              match.later() + match.length(),
              match.earlier(),
              match.earlier() + match.earlierLength());
      if (repetition != null) {
        repetitions.add(repetition);
      }
    }
    return repetitions;
  }

  private void scan() {
    long highest = 1;
    for (int i = 1; i < WINDOW; i++) {
      highest *= BASE;
    }
    for (int start = 0; start < text.length(); start = text.end(start)) {
      int end = text.end(start);
      long hash = 0;
      int passed = start;
      for (int i = start; i < end; i++) {
        if (i - start >= WINDOW) {
          hash -= highest * text.unit(i - WINDOW);
        }
        hash = hash * BASE + text.unit(i);
        int at = i - WINDOW + 1;
        if (at < start) {
          continue;
        }
        Match match = at < passed || matches.size() >= MOST ? null : longest(hash, at, end);
        if (match != null) {
          add(match);
          passed = at + match.length();
        }
        if (at >= passed - WINDOW) {
          keep(hash, at);
        }
      }
    }
  }

  private void keep(long hash, int at) {
    int[] places = windows.get(hash);
    if (places == null) {
      windows.put(hash, new int[] {at});
    } else if (places.length < CANDIDATES) {
      int[] more = Arrays.copyOf(places, places.length + 1);
      more[places.length] = at;
      windows.put(hash, more);
    }
  }

  private @Nullable Match longest(long hash, int later, int laterEnd) {
    int[] places = windows.get(hash);
    if (places == null) {
      return null;
    }
    int best = WINDOW - 1;
    int from = -1;
    for (int earlier : places) {
      int limit = Math.min(laterEnd - later, Math.min(text.end(earlier), later) - earlier);
      int length = 0;
      while (length < limit && text.unit(earlier + length) == text.unit(later + length)) {
        length++;
      }
      if (length > best) {
        best = length;
        from = earlier;
      }
    }
    return from < 0 ? null : new Match(later, from, best, best);
  }

  /** Adds a passage, to the one before if only a few characters part them in both places. */
  private void add(Match match) {
    if (!matches.isEmpty()) {
      Match last = matches.get(matches.size() - 1);
      int gap = match.later() - last.later() - last.length();
      int earlierGap = match.earlier() - last.earlier() - last.earlierLength();
      if (gap <= GAP
          && earlierGap >= 0
          && earlierGap <= GAP
          && text.end(last.later()) == text.end(match.later())
          && text.end(last.earlier()) == text.end(match.earlier())) {
        matches.set(
            matches.size() - 1,
            new Match(
                last.later(),
                last.earlier(),
                match.later() + match.length() - last.later(),
                match.earlier() + match.earlierLength() - last.earlier()));
        return;
      }
    }
    matches.add(match);
  }
}
