package org.jianbao.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.assessment.ReportDigest;
import org.jspecify.annotations.Nullable;

/** The table of values of cells; the keys of a cell are one small number. */
final class Cells {
  /** Numbers of keys, as far as they are known. */
  private final Map<Key, Long> numbers = new HashMap<>();

  private record Key(String table, String row, String column) {
    static Key read(ResultSet row) throws SQLException {
      return new Key(
          row.getString("table_key"), row.getString("row_key"), row.getString("column_key"));
    }
  }

  /** Replaces the cells of a report. */
  void put(Sql sql, long report, ReportDigest digest) throws SQLException {
    sql.update("DELETE FROM cell WHERE report = ?", report);
    List<@Nullable Object[]> rows = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (ReportDigest.Cell cell : digest.cells()) {
      Key key =
          new Key(
              Storable.text(cell.table()), Storable.text(cell.row()), Storable.text(cell.column()));
      if (seen.add(key)) {
        rows.add(
            new @Nullable Object[] {report, number(sql, key), number(cell.number()), text(cell)});
      }
    }
    sql.batch("INSERT INTO cell (report, cell_key, number, text) VALUES (?, ?, ?, ?)", rows);
  }

  private static @Nullable BigDecimal number(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  /** Words or signs where a number belongs. */
  private static @Nullable String text(ReportDigest.Cell cell) {
    return cell.number() != null || cell.raw().isBlank() ? null : cell.raw();
  }

  private long number(Sql sql, Key key) throws SQLException {
    Long known = numbers.get(key);
    if (known != null) {
      return known;
    }
    if (numbers.isEmpty()) {
      sql.list(row -> numbers.put(Key.read(row), row.getLong("id")), "SELECT * FROM cell_key");
    }
    Long stored = numbers.get(key);
    if (stored == null) {
      stored =
          sql.number(
              "INSERT INTO cell_key (table_key, row_key, column_key) VALUES (?, ?, ?)"
                  + " RETURNING id",
              key.table(),
              key.row(),
              key.column());
      numbers.put(key, stored);
    }
    return stored;
  }
}
