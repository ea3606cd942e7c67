package org.jianbao.compare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** The numbers of a report's tables that its official form has; blanks and other text are none. */
final class Numbers {
  /** Those of no report. */
  static final Numbers NONE = new Numbers(Map.of());

  private final Map<CellKey, Entry> entries;

  private Numbers(Map<CellKey, Entry> entries) {
    this.entries = entries;
  }

  /** A number and its cell. */
  record Entry(CellKey key, BigDecimal value, ReportDigest.Cell cell) {
    Place place() {
      return new Place(
          cell.section(), cell.table(), cell.row(), cell.column(), cell.location(), cell.raw());
    }
  }

  static Numbers of(ReportDigest digest, FormCells form) {
    Map<CellKey, Entry> entries = new LinkedHashMap<>();
    for (ReportDigest.Cell cell : digest.cells()) {
      CellKey key = new CellKey(cell.table(), cell.row(), cell.column());
      if (cell.number() != null && form.has(key)) {
        entries.putIfAbsent(key, new Entry(key, new BigDecimal(cell.number()), cell));
      }
    }
    return new Numbers(entries);
  }

  /** All numbers in order of the report. */
  Iterable<Entry> all() {
    return entries.values();
  }

  @Nullable Entry entry(CellKey key) {
    return entries.get(key);
  }

  /** The number of a cell, or null if it holds none. */
  @Nullable BigDecimal value(CellKey key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }
}
