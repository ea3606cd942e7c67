package org.jianbao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, each prepared once. Used by one thread at a time. */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Changes rows and says how many. */
  int update(String statement, @Nullable Object... values) throws SQLException {
    PreparedStatement update = prepare(statement);
    bind(update, values);
    return update.executeUpdate();
  }

  /** Changes rows, once for each list of values. */
  void batch(String statement, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement update = prepare(statement);
    for (@Nullable Object[] row : rows) {
      bind(update, row);
      update.addBatch();
    }
    update.executeBatch();
  }

  /** The first row, or null if there is none. */
  <T> @Nullable T first(RowReader<T> reader, String query, @Nullable Object... values)
      throws SQLException {
    List<T> rows = list(reader, query, values);
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** The number in the first row. */
  long number(String query, @Nullable Object... values) throws SQLException {
    Long number = first(row -> row.getLong(1), query, values);
    return number == null ? 0 : number;
  }

  /** All rows. */
  <T> List<T> list(RowReader<T> reader, String query, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = prepare(query);
    bind(statement, values);
    List<T> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }

  private PreparedStatement prepare(String statement) throws SQLException {
    PreparedStatement found = prepared.get(statement);
    if (found == null) {
      found = connection.prepareStatement(statement);
      prepared.put(statement, found);
    }
    return found;
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof String text) {
        statement.setString(i + 1, Storable.text(text));
      } else if (value instanceof BigDecimal number) {
        statement.setBigDecimal(i + 1, number);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** A number of a column that may be null. */
  static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
