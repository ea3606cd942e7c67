package org.jianbao.check;

import java.util.Comparator;
import java.util.function.Function;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Order of places: by section (none last), then as they stand in the document, what is absent
 * behind what is there.
 */
final class PlaceOrder {
  /** Order of places. */
  static final Comparator<Place> PLACES =
      Comparator.comparing(Place::section, last())
          .thenComparing(place -> number(place, Location::paragraph), last())
          .thenComparing(place -> cell(place, CellPosition::row), last())
          .thenComparing(place -> cell(place, CellPosition::column), last())
          .thenComparing(place -> number(place, Location::offset), last())
          .thenComparing(Place::table, last())
          .thenComparing(Place::row, last())
          .thenComparing(Place::column, last());

  private static final Comparator<Finding> BY_CONTENT =
      Comparator.comparing(Finding::place, PLACES)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::actual, last())
          .thenComparing(Finding::expected, last())
          .thenComparing(finding -> finding.related().toString());

  /**
   * Order of findings: by place, then rule, then content. Equal are only findings that say the
   * same.
   */
  static final Comparator<Finding> FINDINGS =
      (one, other) -> one == other ? 0 : BY_CONTENT.compare(one, other);

  /** Order of what could not be assessed: by rule, then place. */
  static final Comparator<NotAssessable> NOT_ASSESSABLE =
      Comparator.comparing(NotAssessable::rule)
          .thenComparing(NotAssessable::place, Comparator.nullsFirst(PLACES))
          .thenComparing(NotAssessable::reason);

  private PlaceOrder() {}

  private static <T extends Comparable<T>> Comparator<@Nullable T> last() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }

  private static @Nullable Integer number(Place place, Function<Location, Integer> part) {
    return place.location() == null ? null : part.apply(place.location());
  }

  private static @Nullable Integer cell(Place place, Function<CellPosition, Integer> part) {
    Location location = place.location();
    return location == null || location.cell() == null ? null : part.apply(location.cell());
  }
}
