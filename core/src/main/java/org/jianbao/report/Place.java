package org.jianbao.report;

import java.util.Objects;
import org.jianbao.document.Location;
import org.jianbao.document.wrap.RawPlaces;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report.
 *
 * @param section number of the section, 0 for what stands before section 一, or null
 * @param table key of the table, or null
 * @param row key of the row, or null
 * @param column key of the column, or null
 * @param location where it is in the document, or null for something absent
 * @param quote the raw text at the location; "" for something absent
 */
public record Place(
    @Nullable Integer section,
    @Nullable String table,
    @Nullable String row,
    @Nullable String column,
    @Nullable Location location,
    String quote) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Place other
        && Objects.equals(section, other.section)
        && Objects.equals(table, other.table)
        && Objects.equals(row, other.row)
        && Objects.equals(column, other.column)
        && Objects.equals(location, other.location)
        && quote.equals(other.quote);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(location) + quote.hashCode();
  }

  /** A place in running text. */
  public static Place text(int section, Location location, String quote) {
    return new Place(section, null, null, null, location, quote);
  }

  /** The place where a section should stand. */
  public static Place absentSection(int section) {
    return new Place(section, null, null, null, null, "");
  }

  /** The place where a table, row or column should stand. */
  public static Place absentLabel(
      int section, String table, @Nullable String row, @Nullable String column) {
    return new Place(section, table, row, column, null, "");
  }

  /** This place where it stands in the document as it was read. */
  public Place in(RawPlaces places) {
    return location == null
        ? this
        : new Place(
            section, table, row, column, places.location(location), places.quote(location, quote));
  }
}
