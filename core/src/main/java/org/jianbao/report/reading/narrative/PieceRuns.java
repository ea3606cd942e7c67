package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jianbao.form.UnitKind;
import org.jspecify.annotations.Nullable;

/** Runs of pieces that count in one unit (并列的各数), and the figures before them. */
final class PieceRuns {
  /** So many pieces without a count may stand between a whole and its parts. */
  private static final int NEAR = 2;

  /** So many pieces back a whole may stand that a criterion divides. */
  private static final int FAR = 30;

  private final PartWords words;
  private final CriterionReader criteria;

  PieceRuns(PartWords words, CriterionReader criteria) {
    this.words = words;
    this.criteria = criteria;
  }

  static @Nullable Quantity count(Piece piece) {
    if (piece.intro() != null || piece.quantities().size() != 1 || piece.label().isEmpty()) {
      return null;
    }
    Quantity quantity = piece.quantities().get(0);
    return quantity.kind() == UnitKind.COUNT && !quantity.approximate() ? quantity : null;
  }

  /** Index of the nearest piece with a count of a unit, if nothing else is counted after it. */
  static int wholeBefore(List<Piece> pieces, int from, String unit) {
    for (int i = from - 1; i >= Math.max(0, from - 1 - NEAR); i--) {
      if (!pieces.get(i).quantities().isEmpty()) {
        return pieces.get(i).of(unit).size() == 1 ? i : -1;
      }
    }
    return -1;
  }

  static String labels(List<Piece> pieces, int from, int to) {
    StringBuilder labels = new StringBuilder();
    pieces.subList(from, to).forEach(piece -> labels.append(piece.label()).append(','));
    return labels.toString();
  }

  static Part whole(Piece piece, String unit) {
    return new Part(piece.of(unit).get(0), piece.label(), piece.before(), false, piece.start());
  }

  void addWholes(List<Piece> pieces, int to, String unit, List<Part> wholes) {
    for (Piece piece : pieces.subList(Math.max(0, to - FAR), to)) {
      if (!words.has(piece.label(), "part-aside")) {
        for (Quantity quantity : piece.of(unit)) {
          wholes.add(new Part(quantity, piece.label(), piece.before(), false, piece.start()));
        }
      }
    }
  }

  /** The parts from a piece on whose labels are of the kind, shares told beside them left out. */
  PartList collect(List<Piece> pieces, int from, String unit, Predicate<String> kind) {
    List<Part> parts = new ArrayList<>();
    boolean etcetera = false;
    boolean complete = true;
    int at = from;
    for (; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (at > from
          && (piece.before() == ';' || piece.intro() != null || criteria.isCriterion(piece))) {
        complete = piece.intro() == null;
        break;
      }
      if (isAside(piece)) {
        continue;
      }
      Quantity quantity = count(piece);
      if (quantity == null || !quantity.unit().equals(unit) || !kind.test(piece.label())) {
        etcetera |= words.begins(piece.label(), "part-etc");
        complete = piece.of(unit).isEmpty();
        break;
      }
      parts.add(new Part(quantity, piece.label(), piece.before(), false, piece.start()));
    }
    return new PartList(parts, complete && !etcetera, etcetera, /* certain= */ true, at);
  }

  boolean isAside(Piece piece) {
    return !piece.quantities().isEmpty()
        && (words.has(piece.label(), "part-aside")
            || piece.quantities().stream().allMatch(q -> q.kind() == UnitKind.PERCENT));
  }
}
