package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several quantities is the whole of a list of parts, and whether the text can be
 * read so that it is right. Only where no reading is right is a list judged.
 */
final class SumReading {
  /** Parts that add up to less are too small to tell a nested list from chance. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /**
   * A whole with the parts that were read of it.
   *
   * @param certain whether no other reading makes it right
   */
  record Reading(Part whole, List<Part> parts, boolean certain) {
    Reading {
      parts = List.copyOf(parts);
    }
  }

  private final PartWords words;
  private final List<Part> wholes;
  private final List<Part> parts;
  private final boolean closed;

  /**
   * Prepares a decision.
   *
   * @param wholes what may be the whole, the nearest last
   * @param closed whether the parts must reach the whole
   */
  SumReading(PartWords words, List<Part> wholes, List<Part> parts, boolean closed) {
    this.words = words;
    this.wholes = wholes;
    this.parts = parts;
    this.closed = closed;
  }

  /** The likeliest reading. */
  Reading read() {
    BigDecimal sum = PartList.sum(parts);
    for (int i = wholes.size() - 1; i >= 0; i--) {
      if (equal(sum, value(i))) {
        return new Reading(wholes.get(i), parts, true);
      }
    }
    for (int i = wholes.size() - 1; i >= 0; i--) {
      Reading other = divisions(wholes.get(i));
      if (other != null) {
        return atItsWhole(other);
      }
    }
    Part nearest = wholes.get(wholes.size() - 1);
    if (wholes.size() > 1
        && isBarelyWrong(nearest, sum)
        && !fitsTogether(sum)
        && !isExplained(sum)) {
      return new Reading(nearest, parts, true);
    }
    for (int i = wholes.size() - 1; i >= 0; i--) {
      if (!closed && sum.compareTo(value(i)) < 0) {
        return new Reading(wholes.get(i), parts, true);
      }
    }
    boolean certain = !fitsOtherwise(sum);
    return new Reading(nearestTo(sum), parts, certain);
  }

  /** The reading with the whole that its parts add up to, if there is one. */
  private Reading atItsWhole(Reading reading) {
    BigDecimal sum = PartList.sum(reading.parts());
    return wholes.stream()
        .filter(whole -> equal(sum, whole.quantity().value()))
        .findFirst()
        .map(whole -> new Reading(whole, reading.parts(), reading.certain()))
        .orElse(reading);
  }

  private BigDecimal value(int index) {
    return wholes.get(index).quantity().value();
  }

  private Part nearestTo(BigDecimal sum) {
    Part nearest = wholes.get(wholes.size() - 1);
    for (int i = wholes.size() - 2; i >= 0; i--) {
      Part other = wholes.get(i);
      if (distance(other, sum).compareTo(distance(nearest, sum)) < 0) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static BigDecimal distance(Part whole, BigDecimal sum) {
    return whole.quantity().value().subtract(sum).abs();
  }

  /**
   * Two ways to divide the same whole, one behind the other: 自然人5件、法人2件，网上4件、信函3件. If one of them
   * adds up, the other is the list.
   */
  private @Nullable Reading divisions(Part whole) {
    BigDecimal total = whole.quantity().value();
    for (int cut = 1; cut < parts.size(); cut++) {
      List<Part> first = parts.subList(0, cut);
      BigDecimal sum = PartList.sum(first);
      if (parts.get(cut).anew()
          && (equal(sum, total) || cut >= 2 && wholes.size() == 1 && sum.compareTo(total) > 0)) {
        return new Reading(whole, first, true);
      }
    }
    for (int cut = 2; cut <= parts.size() - 2; cut++) {
      List<Part> first = parts.subList(0, cut);
      List<Part> second = parts.subList(cut, parts.size());
      if (equal(PartList.sum(first), total) && isLike(PartList.sum(second), total)) {
        return new Reading(whole, second, true);
      }
      if (equal(PartList.sum(second), total) && isLike(PartList.sum(first), total)) {
        return new Reading(whole, first, true);
      }
    }
    for (int cut = 2; cut < parts.size(); cut++) {
      List<Part> first = parts.subList(0, cut);
      if (equal(PartList.sum(first), total) && isExhaustive(first)) {
        return new Reading(whole, first, true);
      }
    }
    return null;
  }

  /** Whether parts are all there is, so that more of them is of something else. */
  private boolean isExhaustive(List<Part> some) {
    return words.exhaustive().common(some.stream().map(Part::label).toList()) != null;
  }

  static boolean isLike(BigDecimal sum, BigDecimal total) {
    return sum.multiply(TWO).compareTo(total) >= 0 && sum.compareTo(total.multiply(TWO)) <= 0;
  }

  /** Whether several parts miss the nearest whole by so little that no other can be meant. */
  private boolean isBarelyWrong(Part nearest, BigDecimal sum) {
    BigDecimal whole = nearest.quantity().value();
    boolean over = sum.compareTo(whole) > 0;
    return parts.size() >= 2
        && !words.has(nearest.label(), "part-pending")
        && (over || closed)
        && sum.multiply(TWO).compareTo(whole.multiply(THREE)) <= 0
        && sum.multiply(THREE).compareTo(whole.multiply(TWO)) >= 0;
  }

  /** Whether several wholes together are the sum. */
  private boolean fitsTogether(BigDecimal sum) {
    BigDecimal together = value(wholes.size() - 1);
    for (int i = wholes.size() - 2; i >= 0; i--) {
      together = together.add(value(i));
      if (equal(sum, together)) {
        return true;
      }
    }
    return false;
  }

  /** Whether parts overlap or hold a list within the list. */
  private boolean isExplained(BigDecimal sum) {
    return holdsWhole(nearestTo(sum)) || wholes.stream().anyMatch(whole -> isNested(whole, sum));
  }

  /** Whether several wholes together, or a list within the list, make it right. */
  private boolean fitsOtherwise(BigDecimal sum) {
    BigDecimal together =
        wholes.stream().map(w -> w.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean several = wholes.size() > 1 && !closed && sum.compareTo(together) < 0;
    return several || fitsTogether(sum) || isExplained(sum);
  }

  /** A part as large as the whole beside others: the parts overlap. */
  private boolean holdsWhole(Part whole) {
    String division = words.division(parts.get(0).label());
    boolean alike =
        division != null
            && parts.stream().allMatch(part -> division.equals(words.division(part.label())));
    return parts.size() >= 2
        && !alike
        && parts.stream().anyMatch(part -> distance(whole, part.quantity().value()).signum() == 0);
  }

  private boolean isNested(Part whole, BigDecimal sum) {
    for (int host = 0; host < parts.size() - 2; host++) {
      BigDecimal value = parts.get(host).quantity().value();
      BigDecimal within = BigDecimal.ZERO;
      for (int i = host + 1; i < parts.size(); i++) {
        within = within.add(parts.get(i).quantity().value());
        if (i > host + 1
            && equal(within, value)
            && value.compareTo(SMALL) >= 0
            && (equal(sum.subtract(within), whole.quantity().value())
                || !closed
                    && sum.subtract(within).compareTo(whole.quantity().value()) <= 0
                    && i - host >= 3)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean equal(BigDecimal sum, BigDecimal whole) {
    return sum.subtract(whole).abs().compareTo(tolerance(parts, wholes.get(0))) <= 0;
  }

  /** By how much rounded numbers may miss: one in the last digit of each. */
  static BigDecimal tolerance(List<Part> parts, Part whole) {
    List<Part> all = new ArrayList<>(parts);
    all.add(whole);
    BigDecimal tolerance = BigDecimal.ZERO;
    for (Part part : all) {
      BigDecimal step = part.quantity().step();
      if (step.compareTo(BigDecimal.ONE) != 0) {
        tolerance = tolerance.add(step);
      }
    }
    return tolerance;
  }
}
