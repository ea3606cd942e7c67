package org.jianbao.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a store: one that writes, in transactions of many changes, and answers single
 * questions; one more for each stream of rows, which sees what was committed when it began. Safe
 * for use by many threads.
 */
final class Session implements AutoCloseable {
  /** So many changes at most are lost when the machine fails. */
  private static final int CHANGES = 100;

  private static final int ROWS = 200;

  private final Backend backend;
  private final Connection connection;
  private final Sql sql;
  private final ScheduledExecutorService clock;

  /** Changes that are not yet committed. */
  private int pending;

  /** Why nothing more can be written, or null. */
  private @Nullable StoreException failure;

  /** Does something in a database. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T run(Sql sql) throws SQLException, IOException;
  }

  /** Takes a row. */
  @FunctionalInterface
  interface RowSink {
    void take(ResultSet row) throws SQLException, IOException;
  }

  Session(Backend backend) throws StoreException {
    this.backend = backend;
    try {
      this.connection = backend.connect();
    } catch (SQLException e) {
      throw backend.translate(e);
    }
    this.sql = new Sql(connection);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "store");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  /** Changes something; it is committed soon. */
  synchronized <T extends @Nullable Object> T change(Work<T> work) throws IOException {
    if (failure != null) {
      throw new StoreException(failure.getMessage(), failure);
    }
    try {
      if (pending == 0) {
        backend.begin(connection);
      }
      pending++;
      T result = work.run(sql);
      if (pending >= CHANGES) {
        commit();
      }
      return result;
    } catch (SQLException e) {
      failure = backend.translate(e);
      undo();
      throw failure;
    } catch (IOException | RuntimeException e) {
      // Half a change is not kept.
      failure = new StoreException("评估库 " + backend.name() + " 写入时出错：" + e.getMessage(), e);
      undo();
      throw e;
    }
  }

  /** Asks something; the answer knows all changes. */
  synchronized <T extends @Nullable Object> T ask(Work<T> work) throws IOException {
    try {
      return work.run(sql);
    } catch (SQLException e) {
      throw backend.translate(e);
    }
  }

  /** Commits all changes. */
  synchronized void flush() throws StoreException {
    if (failure != null) {
      throw new StoreException(failure.getMessage(), failure);
    }
    try {
      commit();
    } catch (SQLException e) {
      failure = backend.translate(e);
      undo();
      throw failure;
    }
  }

  /** Commits all changes and hands over rows, one by one. */
  void stream(RowSink sink, String query, @Nullable Object... values) throws IOException {
    flush();
    try (Connection reader = backend.connect()) {
      backend.forStreaming(reader);
      try (PreparedStatement statement = reader.prepareStatement(query)) {
        statement.setFetchSize(ROWS);
        Sql.bind(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            sink.take(rows);
          }
        }
      }
    } catch (SQLException e) {
      throw backend.translate(e);
    }
  }

  private void commit() throws SQLException {
    if (pending > 0) {
      backend.commit(connection);
      pending = 0;
    }
  }

  private void undo() {
    try {
      pending = 0;
      backend.rollback(connection);
    } catch (SQLException e) {
      // The database has undone it already.
    }
  }

  private void tick() {
    try {
      flush();
    } catch (StoreException e) {
      // Told to whoever changes something next.
    }
  }

  /** Commits all changes and closes the connections. */
  @Override
  public void close() throws StoreException {
    clock.shutdownNow();
    synchronized (this) {
      try (connection) {
        if (failure == null) {
          commit();
        }
        sql.close();
      } catch (SQLException e) {
        throw backend.translate(e);
      }
    }
  }
}
