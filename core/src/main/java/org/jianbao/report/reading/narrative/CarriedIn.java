package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows what was carried in and carried out (上年结转、结转下年): outcomes are of what came in and what was
 * carried in together, though only one of the two stands before them.
 */
final class CarriedIn {
  /** So far before a figure the words that say so begin: 上一年度结转的申请. */
  private static final int NEAR = 16;

  private static final String RESULT = "division-result";

  private static final String ENDS = ",;。:()、!?";

  private final ParagraphText text;
  private final PartWords words;

  CarriedIn(ParagraphText text, PartWords words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether parts that miss their whole make up the whole and what the paragraph says was carried
   * in, with or without what it says is still to be done; or what was carried in is told in
   * brackets behind one of several outcomes: 其他1件（含上年结转2件）.
   */
  boolean explains(SumReading.Reading reading) {
    BigDecimal sum = PartList.sum(reading.parts());
    Quantity whole = reading.whole().quantity();
    if (sum.compareTo(whole.value()) == 0) {
      return false;
    }
    List<Quantity> carried =
        text.quantities().stream()
            .filter(one -> one != whole && one.unit().equals(whole.unit()) && isCarriedIn(one))
            .toList();
    if (carried.isEmpty()) {
      return false;
    }
    if (reading.parts().stream().allMatch(part -> carried.contains(part.quantity()))) {
      return true;
    }
    // 收到6件，上年结转1件，按申请方式分…: only outcomes are of those carried in, too.
    if (reading.parts().stream().noneMatch(part -> isOutcome(part.label()))) {
      return false;
    }
    boolean done = words.isDone(reading.whole().label());
    Set<BigDecimal> sums = new TreeSet<>(Set.of(sum));
    for (Quantity other : text.quantities()) {
      if (!done
          && other != whole
          && other.unit().equals(whole.unit())
          && words.isPending(label(other))
          && !isCarriedIn(other)) {
        sums.add(
            reading.parts().stream().anyMatch(part -> part.quantity() == other)
                ? sum.subtract(other.value())
                : sum.add(other.value()));
      }
    }
    return carried.stream().map(one -> whole.value().add(one.value())).anyMatch(sums::contains);
  }

  private boolean isOutcome(String label) {
    return RESULT.equals(words.division(label)) || words.isPending(label);
  }

  private boolean isCarriedIn(Quantity quantity) {
    return words.has(label(quantity), "carried-in");
  }

  /** The words around a figure, up to a sign: 结转 of 另有9件结转下年. */
  private String label(Quantity quantity) {
    String all = text.text();
    int from = quantity.start();
    while (from > 0 && quantity.start() - from < NEAR && ENDS.indexOf(all.charAt(from - 1)) < 0) {
      from--;
    }
    int to = quantity.end();
    while (to < all.length() && to - quantity.end() < NEAR && ENDS.indexOf(all.charAt(to)) < 0) {
      to++;
    }
    return all.substring(from, to);
  }
}
