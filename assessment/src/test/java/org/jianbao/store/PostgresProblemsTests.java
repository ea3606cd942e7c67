package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Servers that cannot be used are told in Chinese, without passwords. */
class PostgresProblemsTests {
  private final PostgresServer server = PostgresServer.shared();

  private static void refused(String address, String words) {
    assertThatThrownBy(() -> Store.open(address))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(words)
        .message()
        .doesNotContain("geheim")
        .doesNotContain(PostgresServer.PASSWORD);
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://" + server.place(), "postgres", PostgresServer.PASSWORD);
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  @Test
  void no_way_in() {
    refused("postgresql://postgres:geheim@" + server.place(), "用户名或口令不对");
    refused(server.newStore().replace("/postgres?", "/nowhere?"), "没有这个数据库");
    refused("postgresql://u:geheim@localhost:1/d", "无法连接");
  }

  @Test
  void a_store_that_must_be_there() {
    assertThatThrownBy(() -> Store.openExisting(server.newStore()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("没有评估库");
  }

  @Test
  void a_store_of_a_newer_version() throws Exception {
    String address = server.newStore();
    String schema = address.substring(address.indexOf('=') + 1);
    Store.open(address).close();
    execute(
        "INSERT INTO "
            + schema
            + ".flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
    refused(address, "较新版本");
  }

  @Test
  void tables_of_others_are_left_alone() throws Exception {
    String address = server.newStore();
    String schema = address.substring(address.indexOf('=') + 1);
    execute("CREATE SCHEMA " + schema);
    execute("CREATE TABLE " + schema + ".report (id integer)");
    refused(address, "不是检报建立的");
  }

  @Test
  void password_and_user_are_read_from_the_url() throws Exception {
    PostgresUrl url =
        PostgresUrl.parse("jdbc:postgresql://h:5433/d?user=u&password=a%2Bb&sslmode=require");
    assertThat(url)
        .isEqualTo(
            new PostgresUrl("jdbc:postgresql://h:5433/d?sslmode=require", "u", "a+b", "jianbao"));
    assertThat(PostgresUrl.parse("postgres://u:p%40q@h/d?currentSchema=s"))
        .isEqualTo(new PostgresUrl("jdbc:postgresql://h/d", "u", "p@q", "s"));
  }
}
