package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.List;

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

  /** This list with doubt about it. */
  PartList doubtful() {
    return new PartList(parts, complete, etcetera, /* certain= */ false, next);
  }
}
