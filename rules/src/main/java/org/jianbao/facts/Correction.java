package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** What a figure should be. It is no fact: rules do not see it. */
public final class Correction {
  private final Place place;
  private final BigDecimal stated;
  private final BigDecimal right;

  /**
   * Says what a figure should be.
   *
   * @param place the figure or its clause
   * @param stated its value as stated
   * @param right its value as it should be
   */
  public Correction(Place place, BigDecimal stated, BigDecimal right) {
    this.place = place;
    this.stated = stated;
    this.right = right;
  }

  /** A value at a place, corrected if it is one of the figures that are. */
  static BigDecimal apply(List<Correction> corrections, BigDecimal value, Place place) {
    for (Correction correction : corrections) {
      if (correction.concerns(value, place)) {
        return correction.right;
      }
    }
    return value;
  }

  /** Whether a value at a place is the figure that it corrects. */
  boolean concerns(BigDecimal value, Place other) {
    return stated.compareTo(value) == 0 && meet(place, other);
  }

  /** By how much the right value exceeds the one stated. */
  BigDecimal difference() {
    return right.subtract(stated);
  }

  /** Whether one of two places holds the other. */
  private static boolean meet(Place one, Place other) {
    Location first = one.location();
    Location second = other.location();
    return first != null && second != null && (holds(first, second) || holds(second, first));
  }

  private static boolean holds(Location outer, @Nullable Location inner) {
    return inner != null
        && outer.paragraph() == inner.paragraph()
        && outer.offset() <= inner.offset()
        && inner.offset() + inner.length() <= outer.offset() + outer.length();
  }
}
