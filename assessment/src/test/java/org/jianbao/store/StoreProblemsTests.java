package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be opened are told in Chinese and left as they are. */
class StoreProblemsTests {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("库.db");
  }

  private void refused(String... words) throws IOException {
    byte[] before =
        Files.exists(file) && !Files.isDirectory(file) ? Files.readAllBytes(file) : null;
    assertThatThrownBy(() -> Store.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .message()
        .contains(file.toString())
        .contains(words);
    if (before != null) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Test
  void other_files() throws IOException {
    Files.writeString(file, "单位,得分\n".repeat(1000));
    refused("不是数据库文件");
    Files.write(file, new byte[3]);
    refused("不是数据库文件");
  }

  @Test
  void databases_of_other_programs() throws Exception {
    execute("CREATE TABLE report (id integer)");
    refused("其他程序");
  }

  @Test
  void folders_and_places_that_cannot_be() throws IOException {
    Files.createDirectories(file);
    refused("文件夹");
    Path inFile = Files.writeString(folder.resolve("甲"), "").resolve("库.db");
    assertThatThrownBy(() -> Store.open(inFile.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("文件夹 " + folder.resolve("甲"));
    assertThatThrownBy(() -> Store.open("a\0b"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("无效");
  }

  @Test
  void a_store_that_must_be_there() throws IOException {
    assertThatThrownBy(() -> Store.openExisting(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("没有评估库");
    assertThat(file).doesNotExist();
    Files.createFile(file);
    assertThatThrownBy(() -> Store.openExisting(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("是空的");
  }

  @Test
  void a_store_of_a_newer_version() throws Exception {
    Store.open(file.toString()).close();
    execute(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)");
    refused("较新版本", "库版本 99");
  }

  @Test
  void a_store_whose_tables_were_changed() throws Exception {
    Store.open(file.toString()).close();
    execute("UPDATE flyway_schema_history SET checksum = 7");
    refused("被改动过");
  }

  @Test
  void a_damaged_store() throws Exception {
    try (Store store = Store.open(file.toString())) {
      long run = store.beginRun(StoredCards.run());
      for (int i = 0; i < 50; i++) {
        store.put(run, StoredCards.YEAR, StoredCards.report(i % 4, "甲" + i), "s", new long[] {i});
      }
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long size = bytes.length();
      bytes.seek(4096);
      byte[] junk = "损坏".repeat(4096).getBytes(StandardCharsets.UTF_8);
      while (bytes.getFilePointer() < size) {
        bytes.write(junk, 0, (int) Math.min(junk.length, size - bytes.getFilePointer()));
      }
    }
    refused("已损坏");
  }

  @Test
  void a_damaged_content() throws Exception {
    try (Store store = Store.open(file.toString())) {
      long run = store.beginRun(StoredCards.run());
      store.put(run, StoredCards.YEAR, StoredCards.report(0, "甲"), "s", new long[0]);
    }
    for (String damage :
        new String[] {"substr(scorecard, 1, 100)", "x'0102'", "x''", "zeroblob(50)"}) {
      execute("UPDATE report_content SET scorecard = " + damage);
      try (Store store = Store.open(file.toString())) {
        assertThatThrownBy(() -> store.report(StoredCards.YEAR, "甲"))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("已损坏");
      }
    }
  }

  @Test
  void no_space_is_told_and_what_was_committed_stays() throws Exception {
    try (Store store = Store.open(file.toString())) {
      long run = store.beginRun(StoredCards.run());
      store.put(run, StoredCards.YEAR, StoredCards.report(0, "甲"), "s", new long[0]);
      store.flush();
      store.limit(Files.size(file) + 100_000);
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  store.put(
                      run, StoredCards.YEAR, StoredCards.report(0, "乙" + i), "s", new long[0]);
                }
              })
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("磁盘空间不足");
      // Nothing more is written: a run must not go on as if nothing had happened.
      assertThatThrownBy(store::flush)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("磁盘空间不足");
    }
    try (Store store = Store.open(file.toString())) {
      assertThat(store.known(StoredCards.YEAR, "甲")).isNotNull();
      assertThat(store.runs()).hasSize(1);
    }
  }

  @Test
  void what_was_committed_before_a_kill_is_there_and_the_lock_is_free() throws Exception {
    Path card = folder.resolve("card.json");
    Files.write(card, Content.bytes(StoredCards.reports().get(0).scorecard()));
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledWriter.class.getName(),
                file.toString(),
                card.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int told = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      while (told < 700) {
        told = Integer.parseInt(lines.readLine());
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(file.toString())) {
      store.lock().close();
      assertThat(store.unfinishedRun(StoredCards.YEAR)).isNotNull();
      int[] read = {0};
      store.reports(StoredCards.YEAR, report -> read[0]++);
      assertThat(read[0]).isGreaterThanOrEqualTo(told - 100);
      store.put(1, StoredCards.YEAR, StoredCards.report(0, "乙"), "s", new long[0]);
    }
  }

  @Test
  void addresses_that_are_none() {
    for (String address :
        new String[] {
          "postgresql://", "postgresql:x", "jdbc:mysql://h/d", "postgresql://h/", "postgres://a b/c"
        }) {
      assertThatThrownBy(() -> Store.open(address))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("postgresql://用户:口令@主机:5432/数据库");
    }
  }
}
