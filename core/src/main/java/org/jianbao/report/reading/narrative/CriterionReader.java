package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jianbao.report.reading.narrative.DivisionReader.Division;
import org.jspecify.annotations.Nullable;

/** Tells what a list divides that names its criterion (按申请方式分，网络申请21件、信函申请17件). */
final class CriterionReader {
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /** So many parts are a division even where what they are divided by may overlap (按内容分). */
  private static final int SURE = 3;

  private final PartWords words;

  CriterionReader(PartWords words) {
    this.words = words;
  }

  /** What is known of the quantities of a paragraph. */
  interface Known {
    /** Whether a quantity is a part of a list. */
    boolean isPart(Quantity quantity);

    /** Whether a quantity is the whole of a list that adds up. */
    boolean isDivided(Quantity quantity);
  }

  /**
   * What else is known near a list.
   *
   * @param earlier quantities of the paragraphs before it in its section
   * @param told parts of lists before it in its sentence
   */
  record Near(List<Quantity> earlier, Set<Quantity> told, Known known) {
    boolean isPart(Quantity quantity) {
      return told.contains(quantity) || known.isPart(quantity);
    }
  }

  /** The division that a list makes by a criterion of what may be its whole. */
  Division read(String criterion, List<Part> wholes, PartList list, Near near) {
    String division = words.division(list.parts().get(0).label());
    boolean alike =
        division != null
            && list.parts().stream()
                .allMatch(
                    part ->
                        words.isRest(part.label())
                            || division.equals(words.division(part.label())));
    Part only = alike || !isDivision(criterion, list.parts()) ? null : only(wholes, list, near);
    Part likeliest = only == null ? likeliest(wholes, list.sum()) : only;
    String unit = list.parts().get(0).quantity().unit();
    boolean elsewhere =
        near.earlier().stream()
            .filter(quantity -> quantity.unit().equals(unit))
            .anyMatch(quantity -> quantity.value().compareTo(list.sum()) == 0);
    boolean sure =
        (alike || only != null)
            && list.complete()
            && SumReading.isLike(list.sum(), value(likeliest))
            && !elsewhere;
    wholes.remove(likeliest);
    wholes.add(likeliest);
    return new Division(wholes, sure ? list : list.doubtful(), sure);
  }

  /** Whether parts exclude each other; what is told of the contents may overlap. */
  private boolean isDivision(String criterion, List<Part> parts) {
    boolean rest = words.isRest(parts.get(parts.size() - 1).label());
    return rest || parts.size() >= SURE && !words.has(criterion, "part-by-overlap");
  }

  /**
   * The only figure that a list may divide: no part of another list and nearly as much as the list;
   * of several, the one that another list divides. Where other lists divide them all, it is wrong
   * of any of them. Null if there is none, or several.
   */
  private static @Nullable Part only(List<Part> wholes, PartList list, Near near) {
    List<Part> likely =
        wholes.stream()
            .filter(whole -> isNear(list.sum(), value(whole)))
            .filter(whole -> !near.isPart(whole.quantity()))
            .toList();
    List<Part> divided =
        likely.stream().filter(whole -> near.known().isDivided(whole.quantity())).toList();
    if (likely.size() == 1) {
      return likely.get(0);
    }
    if (divided.size() > 1 && divided.size() == likely.size()) {
      return isSumOfTwo(wholes, list.sum()) ? null : likeliest(divided, list.sum());
    }
    return divided.size() == 1 ? divided.get(0) : null;
  }

  private static boolean isSumOfTwo(List<Part> wholes, BigDecimal sum) {
    for (int i = 0; i < wholes.size(); i++) {
      for (int k = i + 1; k < wholes.size(); k++) {
        if (value(wholes.get(i)).add(value(wholes.get(k))).compareTo(sum) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a sum misses a whole by no more than a quarter. */
  static boolean isNear(BigDecimal sum, BigDecimal whole) {
    return sum.subtract(whole).abs().multiply(FOUR).compareTo(whole) <= 0;
  }

  private static Part likeliest(List<Part> wholes, BigDecimal sum) {
    Part nearest = wholes.get(0);
    for (Part whole : wholes) {
      BigDecimal distance = value(whole).subtract(sum).abs();
      if (distance.compareTo(value(nearest).subtract(sum).abs()) < 0) {
        nearest = whole;
      }
    }
    return nearest;
  }

  private static BigDecimal value(Part part) {
    return part.quantity().value();
  }

  /** 按申请方式分, 从内容看. */
  boolean isCriterion(Piece piece) {
    return piece.quantities().isEmpty() && words.isCriterion(piece.label());
  }
}
