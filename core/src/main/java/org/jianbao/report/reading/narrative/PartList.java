package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parts that follow a word which introduces them.
 *
 * @param complete whether the list ends with the sentence or bracket, not at something else
 * @param etcetera whether it is ended by 等
 * @param certain whether there is no doubt that these are parts of one whole
 * @param next index of the piece behind the list
 */
record PartList(List<Part> parts, boolean complete, boolean etcetera, boolean certain, int next) {

  PartList {
    parts = List.copyOf(parts);
  }

  BigDecimal sum() {
    return sum(parts);
  }

  static BigDecimal sum(List<Part> parts) {
    return parts.stream()
        .map(part -> part.quantity().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The parts before a last one that is none of this whole: of what is done nothing is left to do.
   *
   * @param foreign whether a part of this label belongs to another whole
   */
  PartList before(Predicate<String> foreign) {
    int last = parts.size() - 1;
    boolean ends =
        last > 0
            && foreign.test(parts.get(last).label())
            && parts.subList(0, last).stream().noneMatch(part -> foreign.test(part.label()));
    return ends ? new PartList(parts.subList(0, last), complete, etcetera, certain, next) : this;
  }

  /** This list with doubt about it. */
  PartList doubtful() {
    return new PartList(parts, complete, etcetera, /* certain= */ false, next);
  }
}
