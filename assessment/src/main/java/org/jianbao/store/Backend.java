package org.jianbao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is special to a database. */
interface Backend {
  /** The store of a file name or a PostgreSQL URL. */
  static Backend of(String fileOrUrl) throws StoreException {
    return PostgresUrl.looksLike(fileOrUrl)
        ? new PostgresBackend(PostgresUrl.parse(fileOrUrl))
        : SqliteBackend.of(fileOrUrl);
  }

  /** The store in messages, without a password. */
  String name();

  /**
   * Makes sure that there is something to open and that it is nobody else's.
   *
   * @param create whether a store is made if there is none
   */
  void prepare(boolean create) throws StoreException;

  /** Opens a connection that commits each statement. */
  Connection connect() throws SQLException;

  /** Begins to write. */
  void begin(Connection connection) throws SQLException;

  /** Ends what {@link #begin} began. */
  void commit(Connection connection) throws SQLException;

  /** Undoes what {@link #begin} began. */
  void rollback(Connection connection) throws SQLException;

  /** Makes a connection fit for many rows that are read one by one. */
  void forStreaming(Connection connection) throws SQLException;

  /**
   * Takes the lock of a writing run.
   *
   * @throws StoreException if another run has it; the message says which
   */
  StoreLock lock() throws StoreException;

  /** What failed, in words. */
  StoreException translate(SQLException e);

  /** For the tool that migrates: a JDBC URL. */
  String url();

  /** For the tool that migrates: the user, or null. */
  @Nullable String user();

  /** For the tool that migrates: the password, or null. */
  @Nullable String password();

  /** The schema that holds the tables, or null where there is only one. */
  @Nullable String schema();

  /** What stands for the placeholders in the schema's SQL. */
  Map<String, String> dialect();
}
