package org.jianbao.similarity;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of one text stands in another, in whatever order: runs of a few characters are looked
 * up in the other text and followed as far as both agree; what was changed between two of them is
 * compared closely. Takes time that grows with the length of both texts.
 */
final class SharedRuns {
  /** Characters of a run that is followed. */
  private static final int SEED = 8;

  /** So much may have been changed between two runs, and they are one passage. */
  private static final int GAP = 40;

  /** What is the same within a gap counts from this length on. */
  private static final int WORD = 2;

  /** Shorter passages are chance. */
  private static final int LEAST = 20;

  /** Places in the other text that are tried for one run. */
  private static final int CANDIDATES = 8;

  private final String text;
  private final String other;
  private final Map<String, int[]> seeds = new HashMap<>();

  private SharedRuns(String text, String other) {
    this.text = text;
    this.other = other;
  }

  /** The passages that both texts have, in order of the first. */
  static List<SharedRun> of(String text, String other) {
    SharedRuns runs = new SharedRuns(text, other);
    for (int i = 0; i + SEED <= other.length(); i++) {
      runs.keep(i);
    }
    return runs.joined(runs.exact()).stream().filter(run -> run.same() >= LEAST).toList();
  }

  private void keep(int at) {
    int[] places = seeds.get(other.substring(at, at + SEED));
    if (places == null) {
      seeds.put(other.substring(at, at + SEED), new int[] {at});
    } else if (places.length < CANDIDATES) {
      int[] more = Arrays.copyOf(places, places.length + 1);
      more[places.length] = at;
      seeds.put(other.substring(at, at + SEED), more);
    }
  }

  private List<SharedRun> exact() {
    List<SharedRun> runs = new ArrayList<>();
    int at = 0;
    while (at + SEED <= text.length()) {
      SharedRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      SharedRun run = longest(at, last);
      if (run == null) {
        at++;
      } else {
        runs.add(run);
        at = run.to();
      }
    }
    return runs;
  }

  /** The longest run that begins there; of equal ones that which goes on from the last. */
  private @Nullable SharedRun longest(int at, @Nullable SharedRun last) {
    int[] places = seeds.get(text.substring(at, at + SEED));
    if (places == null) {
      return null;
    }
    SharedRun best = null;
    for (int place : places) {
      int length = SEED;
      while (at + length < text.length()
          && place + length < other.length()
          && text.charAt(at + length) == other.charAt(place + length)) {
        length++;
      }
      boolean better = best == null || length > best.same();
      boolean follows = best != null && length == best.same() && goesOn(last, at, place);
      if (better || follows && !goesOn(last, at, best.otherFrom())) {
        best = new SharedRun(at, at + length, place, place + length, length);
      }
    }
    return best;
  }

  private static boolean goesOn(@Nullable SharedRun last, int at, int place) {
    return last != null
        && at - last.to() <= GAP
        && place >= last.otherTo()
        && place - last.otherTo() <= GAP;
  }

  private List<SharedRun> joined(List<SharedRun> runs) {
    List<SharedRun> joined = new ArrayList<>();
    for (SharedRun run : runs) {
      int end = joined.size() - 1;
      if (end >= 0 && goesOn(joined.get(end), run.from(), run.otherFrom())) {
        SharedRun last = joined.get(end);
        int same =
            same(
                text.substring(last.to(), run.from()),
                other.substring(last.otherTo(), run.otherFrom()));
        joined.set(end, last.with(run, same));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** Number of characters that two short texts have in common, in words. */
  private static int same(String text, String other) {
    if (text.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return DiffUtils.diff(characters(text), characters(other), /* includeEqualParts= */ true)
        .getDeltas()
        .stream()
        .filter(delta -> delta.getType() == DeltaType.EQUAL)
        .map(AbstractDelta::getSource)
        .mapToInt(chunk -> chunk.size())
        .filter(size -> size >= WORD)
        .sum();
  }

  private static List<Integer> characters(String text) {
    return text.chars().boxed().toList();
  }
}
