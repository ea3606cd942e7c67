package org.jianbao.render;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.document.Location;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * Where faces show what a report lacks: at the row, table or heading that it belongs to, else at
 * the title.
 */
public final class Landmarks {
  private final @Nullable Report report;

  /** Those of a report; none if it could not be read. */
  public Landmarks(@Nullable Report report) {
    this.report = report;
  }

  /** The place itself, or that of what it belongs to; null for the start of the document. */
  public @Nullable Location of(Place place) {
    if (place.location() != null || report == null) {
      return place.location();
    }
    return Stream.of(table(report, place), heading(report, place.section()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(this::title);
  }

  /** The place of the title, or null if there is none. */
  public @Nullable Location title() {
    return report == null || report.title() == null
        ? null
        : report.title().place().in(report.places()).location();
  }

  private static Optional<Location> table(Report report, Place place) {
    Optional<ReportTable> table =
        place.table() == null ? Optional.empty() : report.table(place.table());
    return table.flatMap(
        found ->
            found.rows().stream()
                .filter(row -> place.row() != null && !place.row().isEmpty())
                .filter(row -> isOf(place.row(), row.key(), row.group()))
                .map(row -> location(report, row.place()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> location(report, found.place())));
  }

  private static boolean isOf(
      @Nullable String wanted, @Nullable String key, @Nullable String group) {
    return Objects.equals(wanted, key) || Objects.equals(wanted, group);
  }

  private static Optional<Location> heading(Report report, @Nullable Integer section) {
    return report.headings().stream()
        .filter(heading -> section != null && section.equals(heading.section()))
        .map(Heading::place)
        .map(place -> location(report, place))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Location> location(Report report, Place place) {
    return Optional.ofNullable(place.in(report.places()).location());
  }
}
