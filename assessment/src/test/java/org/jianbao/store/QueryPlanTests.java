package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked once for each report or body finds its rows without reading those of all others.
 */
class QueryPlanTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        Reports.KNOWN,
        ResultTables.REPORT,
        ResultTables.ORIGINAL,
        BodyRows.DELETE,
        BodyRows.NEXT,
        FindingRows.DELETE,
      })
  void rows_are_found_by_an_index(String statement) throws Exception {
    String file = folder.resolve("x.db").toString();
    Store.open(file).close();
    List<String> plan = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement explained =
            connection.prepareStatement("EXPLAIN QUERY PLAN " + statement);
        ResultSet rows = explained.executeQuery()) {
      while (rows.next()) {
        plan.add(rows.getString("detail"));
      }
    }
    assertThat(plan)
        .isNotEmpty()
        .allMatch(step -> step.startsWith("SEARCH"))
        .first()
        .asString()
        .as("more than the year tells the row")
        .matches(".*(?:AND|report=|position).*");
  }
}
