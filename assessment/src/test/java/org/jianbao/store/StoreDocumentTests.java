package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/store.md says what stands in the databases, and its examples can be asked. */
class StoreDocumentTests {
  private static final Path PAGE =
      Path.of(System.getProperty("jianbao.root", ".."), "docs", "store.md");
  private static final Pattern COLUMN =
      Pattern.compile("\\| (\\w+) \\| (整数|数值|文本|二进制) \\| (可空)? ?\\| .+ \\|");
  private static final Pattern EXAMPLE = Pattern.compile("SELECT[^;]+(?=;)");

  @TempDir private Path folder;

  private static Map<String, List<String>> documented() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.matches("## [a-z_]+")) {
        columns = new ArrayList<>();
        tables.put(line.substring(3), columns);
      }
      MatchResult column = COLUMN.matcher(line).results().findFirst().orElse(null);
      if (column != null) {
        columns.add(column.group(1) + " " + column.group(2) + (column.group(3) == null ? "" : "?"));
      }
    }
    return tables;
  }

  /** Columns of a view may be null as far as a database knows. */
  private static Map<String, List<String>> inDatabase(Backend backend, boolean nulls)
      throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = backend.connect()) {
      DatabaseMetaData data = connection.getMetaData();
      try (ResultSet row = data.getColumns(null, backend.schema(), null, null)) {
        while (row.next()) {
          String table = row.getString("TABLE_NAME");
          String type = type(row.getString("TYPE_NAME").toLowerCase(Locale.ROOT));
          boolean nullable = row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls;
          if (!type.isEmpty() && !table.startsWith("sqlite_") && !table.contains("flyway")) {
            tables
                .computeIfAbsent(table, each -> new ArrayList<>())
                .add(row.getString("COLUMN_NAME") + " " + type + (nulls && nullable ? "?" : ""));
          }
        }
      }
    }
    tables.values().removeIf(columns -> columns.stream().allMatch(each -> each.endsWith(" oid")));
    return tables;
  }

  private static String type(String type) {
    return switch (type) {
      case "integer", "bigint", "int4", "int8", "bigserial" -> "整数";
      case "numeric" -> "数值";
      case "text" -> "文本";
      case "blob", "bytea" -> "二进制";
      default -> type;
    };
  }

  private void agrees(String address) throws Exception {
    Store.open(address).close();
    Backend backend = Backend.of(address);
    Map<String, List<String>> expected = documented();
    Map<String, List<String>> actual = inDatabase(backend, /* nulls= */ true);
    // What a database knows of nulls in views and of numbers it gives itself is its own.
    expected.remove("cell_value");
    actual.remove("cell_value");
    actual
        .values()
        .forEach(columns -> columns.replaceAll(each -> each.equals("id 整数?") ? "id 整数" : each));
    assertThat(actual).isEqualTo(expected);
    assertThat(inDatabase(backend, /* nulls= */ false).get("cell_value"))
        .isEqualTo(
            documented().get("cell_value").stream().map(each -> each.replace("?", "")).toList());
    try (Store store = Store.openExisting(address)) {
      List<String> examples =
          EXAMPLE.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();
      assertThat(examples).hasSize(3);
      for (String example : examples) {
        store.ask(new Question(List.of(), example, List.of()), row -> {});
      }
    }
  }

  @Test
  void sqlite() throws Exception {
    agrees(folder.resolve("库.db").toString());
  }

  @Test
  void postgresql() throws Exception {
    agrees(PostgresServer.shared().newStore());
  }
}
