package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jianbao.report.reading.narrative.Level.Bracket;
import org.jspecify.annotations.Nullable;

/** What may be the whole of a list: quantities that stand before it. */
final class Wholes {
  /** Pieces before a part among which its whole is looked for; sentences have some dozens. */
  private static final int MOST = 200;

  private Wholes() {}

  /** The quantity before a bracket. */
  static @Nullable Part host(Bracket bracket) {
    Quantity host = bracket.host();
    return host == null ? null : new Part(host, bracket.label(), ' ', false, host.start());
  }

  /**
   * The quantities before a piece that it may divide, the nearest last: of the same part of the
   * sentence between ；, else of the sentence, else of the sentence before.
   *
   * @param host the quantity before the bracket if the level is the inside of one
   */
  static List<Part> before(
      Level level, int at, @Nullable Level previous, @Nullable Part host, PartWords words) {
    if (host != null && at == 0) {
      return List.of(host);
    }
    List<Part> found = back(level.pieces(), at, words);
    if (found.isEmpty() && host != null) {
      return List.of(host);
    }
    if (found.isEmpty() && previous != null && noQuantities(level.pieces().subList(0, at))) {
      List<Part> last = back(previous.pieces(), previous.pieces().size(), words);
      return isExceeded(last, level.pieces().get(at)) ? all(previous.pieces(), words) : last;
    }
    return found;
  }

  /** Whether the first part alone is more than anything that may be its whole. */
  private static boolean isExceeded(List<Part> wholes, Piece first) {
    if (wholes.isEmpty() || first.quantities().size() != 1) {
      return false;
    }
    Quantity part = first.quantities().get(0);
    return wholes.stream()
        .map(Part::quantity)
        .allMatch(
            whole -> whole.unit().equals(part.unit()) && whole.value().compareTo(part.value()) < 0);
  }

  /** All quantities of a sentence: 收到38件；上年结转2件。其中，自然人30件. */
  private static List<Part> all(List<Piece> pieces, PartWords words) {
    List<Part> found = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!words.has(piece.label(), "part-aside")) {
        for (Quantity quantity : piece.quantities()) {
          found.add(new Part(quantity, piece.label(), piece.before(), false, piece.start()));
        }
      }
    }
    return found;
  }

  private static boolean noQuantities(List<Piece> pieces) {
    return pieces.stream().allMatch(piece -> piece.quantities().isEmpty());
  }

  private static List<Part> back(List<Piece> pieces, int at, PartWords words) {
    List<Part> found = new ArrayList<>();
    boolean ended = at < pieces.size() && pieces.get(at).before() == ';';
    boolean alike = at < pieces.size() && isSome(pieces.get(at));
    for (int i = at - 1; i >= Math.max(0, at - MOST); i--) {
      if (ended && !found.isEmpty()) {
        break;
      }
      Piece piece = pieces.get(i);
      if (!words.has(piece.label(), "part-aside") && !(isSome(piece) && alike)) {
        for (int q = piece.quantities().size() - 1; q >= 0; q--) {
          found.add(
              new Part(
                  piece.quantities().get(q), piece.label(), piece.before(), false, piece.start()));
        }
      }
      ended =
          piece.before() == ';'
              || words.has(piece.label(), "total")
              || words.ends(piece.label(), "total-direct");
    }
    Collections.reverse(found);
    return found;
  }

  /** 其中一件予以公开，其中两件部分公开: whether a number right behind 其中 says how many of a whole. */
  private static boolean isSome(Piece piece) {
    return piece.intro() != null
        && !piece.quantities().isEmpty()
        && piece.quantities().get(0).start() == piece.start();
  }
}
