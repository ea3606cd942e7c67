package org.jianbao.similarity;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.similarity.SharedRun.Piece;
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
    return runs.joined(runs.exact()).stream()
        .map(SharedRun::new)
        .filter(run -> run.same() >= LEAST)
        .toList();
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

  private List<Piece> exact() {
    List<Piece> pieces = new ArrayList<>();
    Piece last = null;
    int at = 0;
    while (at + SEED <= text.length()) {
      Piece piece = longest(at, last);
      if (piece == null) {
        at++;
      } else {
        pieces.add(piece);
        last = piece;
        at = piece.to();
      }
    }
    return pieces;
  }

  /** The longest piece that begins there; of equal ones that which goes on from the last. */
  private @Nullable Piece longest(int at, @Nullable Piece last) {
    int[] places = seeds.get(text.substring(at, at + SEED));
    if (places == null) {
      return null;
    }
    Piece best = null;
    for (int place : places) {
      int length = SEED;
      while (at + length < text.length()
          && place + length < other.length()
          && text.charAt(at + length) == other.charAt(place + length)) {
        length++;
      }
      Piece piece = new Piece(at, place, length);
      if (best == null
          || length > best.length()
          || length == best.length() && goesOn(last, piece) && !goesOn(last, best)) {
        best = piece;
      }
    }
    return best;
  }

  private static boolean goesOn(@Nullable Piece last, Piece piece) {
    int otherGap = last == null ? -1 : piece.otherFrom() - last.otherTo();
    return last != null && piece.from() - last.to() <= GAP && otherGap >= 0 && otherGap <= GAP;
  }

  /** Puts pieces together that go on from one another, with what is the same between them. */
  private List<List<Piece>> joined(List<Piece> pieces) {
    List<List<Piece>> joined = new ArrayList<>();
    Piece last = null;
    for (Piece piece : pieces) {
      if (last == null || !goesOn(last, piece)) {
        joined.add(new ArrayList<>());
      } else {
        joined.get(joined.size() - 1).addAll(between(last, piece));
      }
      joined.get(joined.size() - 1).add(piece);
      last = piece;
    }
    return joined;
  }

  private List<Piece> between(Piece last, Piece next) {
    List<Character> mine = characters(text.substring(last.to(), next.from()));
    List<Character> others = characters(other.substring(last.otherTo(), next.otherFrom()));
    if (mine.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    return DiffUtils.diff(mine, others, /* includeEqualParts= */ true).getDeltas().stream()
        .filter(delta -> delta.getType() == DeltaType.EQUAL && delta.getSource().size() >= WORD)
        .map(
            delta ->
                new Piece(
                    last.to() + delta.getSource().getPosition(),
                    last.otherTo() + delta.getTarget().getPosition(),
                    delta.getSource().size()))
        .toList();
  }

  private static List<Character> characters(String text) {
    return text.chars().mapToObj(c -> (char) c).toList();
  }
}
