package org.jianbao.report.reading;

import org.jianbao.report.reading.HeadingNumber.Style;

/** Weighs a line as the heading of a section that has none yet. */
final class HeadingScore {
  static final double SURELY_ALTERED = 0.75;
  private static final double ALTERED_IN_PLACE = 0.6;

  private final HeadingLabels labels;

  HeadingScore(HeadingLabels labels) {
    this.labels = labels;
  }

  /** How likely a line is the heading of a section that is missing; 0 if it is not. */
  double of(HeadingCandidate one, int section, Style main) {
    if (!one.isShort()
        && one.number().style() == main
        && one.number().value() == section
        && HeadingOrder.section(one) == section) {
      return one.match().similarity() >= SURELY_ALTERED ? one.match().similarity() : 0;
    }
    if (!one.isShort()) {
      boolean before = main == Style.NONE && one.number().style() == main && !one.whole();
      return before && HeadingOrder.section(one) == section ? one.match().similarity() / 2 : 0;
    }
    double similarity =
        Integer.valueOf(section).equals(one.match().section())
            ? one.match().similarity()
            : labels.match(one.text(), section).similarity();
    boolean numbered = one.number().style() == main && main != Style.NONE;
    if (numbered && one.number().value() == section) {
      boolean another = one.match().section() != null && HeadingOrder.section(one) != section;
      boolean shortened = labels.isShortened(one.text(), section);
      return !shortened && (another || similarity == 0 && !labels.shares(one.text(), section))
          ? 0
          : 1 + similarity;
    }
    if (numbered) {
      return similarity >= ALTERED_IN_PLACE ? similarity : 0;
    }
    if (main == Style.NONE
        && one.number().style() == main
        && labels.isShortened(one.text(), section)) {
      return similarity / 2;
    }
    double needed = one.line().heading() ? ALTERED_IN_PLACE : SURELY_ALTERED;
    return similarity >= needed && HeadingOrder.section(one) == section ? similarity / 2 : 0;
  }
}
