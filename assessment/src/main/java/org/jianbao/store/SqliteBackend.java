package org.jianbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A store in one file, by SQLite. */
final class SqliteBackend implements Backend {
  /** What PRAGMA application_id says of our files: JBAO. */
  static final int APPLICATION_ID = 0x4A42414F;

  private final Path file;

  private SqliteBackend(Path file) {
    this.file = file;
  }

  static SqliteBackend of(String file) throws StoreException {
    try {
      return new SqliteBackend(Path.of(file).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new StoreException("评估库的文件名 " + file + " 无效", e);
    }
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void prepare(boolean create) throws StoreException {
    if (Files.isDirectory(file)) {
      throw new StoreException("评估库 " + file + " 是文件夹，应为一个文件");
    }
    if (!Files.exists(file)) {
      if (!create) {
        throw new StoreException("没有评估库 " + file + "，请先用 jianbao assess --db 建立");
      }
      createFolder();
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      int application = number(statement, "PRAGMA application_id");
      if (number(statement, "SELECT count(*) FROM sqlite_master") == 0) {
        if (!create) {
          throw new StoreException("评估库 " + file + " 是空的，请先用 jianbao assess --db 建立");
        }
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA journal_mode = WAL");
      } else if (application != APPLICATION_ID) {
        throw new StoreException(file + " 是其他程序的 SQLite 数据库，不是评估库；未作改动");
      }
    } catch (SQLException e) {
      throw translate(e);
    }
  }

  private void createFolder() throws StoreException {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException("无法建立评估库所在的文件夹 " + folder, e);
    }
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public Connection connect() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("busy_timeout", "30000");
    settings.setProperty("synchronous", "NORMAL");
    settings.setProperty("foreign_keys", "true");
    return DriverManager.getConnection(url(), settings);
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void forStreaming(Connection connection) {
    // Rows are read as they are asked for.
  }

  @Override
  public StoreLock lock() throws StoreException {
    return FileMark.take(file);
  }

  @Override
  public StoreException translate(SQLException e) {
    return SqliteProblems.translate(e, file);
  }

  @Override
  public String url() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public @Nullable String user() {
    return null;
  }

  @Override
  public @Nullable String password() {
    return null;
  }

  @Override
  public @Nullable String schema() {
    return null;
  }

  @Override
  public Map<String, String> dialect() {
    return Map.of(
        "id", "integer PRIMARY KEY", "bytes", "blob", "binary", "", "packed", "WITHOUT ROWID");
  }
}
