package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.publish.ExtractFiles;
import org.jianbao.publish.ExtractFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables for statistics programs say what stands in the store. */
class ExtractFilesTests {
  private static final int YEAR = StoredCards.YEAR;

  @TempDir private Path folder;

  private Store filled() throws Exception {
    Store store = Store.open(folder.resolve("库.db").toString());
    long run = store.beginRun(StoredCards.run());
    for (AssessedReport report : StoredCards.reports()) {
      store.put(run, YEAR, report, "s", new long[0]);
      store.put(YEAR, StoredCards.result(report, "7"));
    }
    store.put(YEAR, StoredCards.body("7", "云州市水务局", null));
    return store;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("数据"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Map<String, Object>> parquet(Path file) throws IOException {
    try (Stream<Map<String, Object>> rows =
        ParquetReader.streamContent(file.toFile(), new Rows())) {
      return rows.toList();
    }
  }

  /** Makes maps of rows. */
  private static final class Rows
      implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
    @Override
    public Map<String, Object> start() {
      return new LinkedHashMap<>();
    }

    @Override
    public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
      row.put(column[0], value);
      return row;
    }

    @Override
    public Map<String, Object> finish(Map<String, Object> row) {
      return row;
    }
  }

  @Test
  void parquet_and_csv_say_the_same() throws Exception {
    try (Store store = filled()) {
      List<String> csv = ExtractFiles.write(store, YEAR, ExtractFormat.CSV, folder.resolve("数据"));
      List<String> columnar =
          ExtractFiles.write(store, YEAR, ExtractFormat.PARQUET, folder.resolve("数据"));
      assertThat(columnar)
          .isEqualTo(csv.stream().map(each -> each.replace("csv", "parquet")).toList());
      assertThat(files())
          .containsExactly(
              "bodies.csv",
              "bodies.parquet",
              "cells.csv",
              "cells.parquet",
              "findings.csv",
              "findings.parquet",
              "reports.csv",
              "reports.parquet");
      for (Map.Entry<String, Question> table : Extracts.of(YEAR).entrySet()) {
        List<Map<String, Object>> read =
            parquet(folder.resolve("数据/" + table.getKey() + ".parquet"));
        int[] row = {0};
        store.ask(
            table.getValue(),
            values -> {
              Map<String, Object> there = read.get(row[0]++);
              for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                Object other = there.get(table.getValue().columns().get(i).key());
                assertThat(other)
                    .isEqualTo(
                        value instanceof BigDecimal number ? (Object) number.doubleValue() : value);
              }
            });
        assertThat(read).as(table.getKey()).hasSize(row[0]).isNotEmpty();
      }
    }
  }

  @Test
  void the_columns_are_those_of_the_documented_schema() throws Exception {
    String page =
        Files.readString(Path.of(System.getProperty("jianbao.root", ".."), "docs/store.md"));
    for (Map.Entry<String, Question> table : Extracts.of(YEAR).entrySet()) {
      for (Column column : table.getValue().columns()) {
        assertThat(page).contains("| " + column.key() + " |");
      }
    }
  }

  @Test
  void equal_tables_are_equal_bytes() throws Exception {
    try (Store store = filled()) {
      ExtractFiles.write(store, YEAR, ExtractFormat.PARQUET, folder.resolve("数据"));
      byte[] first = Files.readAllBytes(folder.resolve("数据/cells.parquet"));
      ExtractFiles.write(store, YEAR, ExtractFormat.PARQUET, folder.resolve("数据"));
      assertThat(Files.readAllBytes(folder.resolve("数据/cells.parquet"))).isEqualTo(first);
    }
  }
}
