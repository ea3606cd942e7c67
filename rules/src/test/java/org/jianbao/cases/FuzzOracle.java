package org.jianbao.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;

/** Recomputes the sums of a changed report by plain arithmetic, apart from the rules. */
final class FuzzOracle {
  private final CaseReport report;
  private final Form form;
  private final List<Expectation> expected = new ArrayList<>();

  private FuzzOracle(CaseReport report, Form form) {
    this.report = report;
    this.form = form;
  }

  /** The findings that the figures of the tables must give. */
  static List<Expectation> of(CaseReport report, Form form) {
    FuzzOracle oracle = new FuzzOracle(report, form);
    oracle.applications();
    oracle.remedies();
    return oracle.expected;
  }

  private void applications() {
    if (report.table("applications").isEmpty()) {
      return;
    }
    TableForm table = form.table("applications").orElseThrow();
    for (RowForm row : table.rows()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (ColumnForm column : table.columns(row.key())) {
        if (!column.key().equals("total")) {
          sum = sum.add(value("applications", row.key(), column.key()));
        }
      }
      if (sum.compareTo(value("applications", row.key(), "total")) != 0) {
        expect("sum-applicants", Map.of("row", row.key()));
      }
    }
    for (ColumnForm column : table.columns("received")) {
      BigDecimal leaves = BigDecimal.ZERO;
      for (RowForm row : table.rows()) {
        if (!List.of("received", "carried-in", "results", "carried-out").contains(row.key())) {
          leaves = leaves.add(value("applications", row.key(), column.key()));
        }
      }
      BigDecimal results = value("applications", "results", column.key());
      if (leaves.compareTo(results) != 0) {
        expect("sum-results", Map.of("column", column.key()));
      }
      BigDecimal left =
          value("applications", "received", column.key())
              .add(value("applications", "carried-in", column.key()));
      if (left.compareTo(results.add(value("applications", "carried-out", column.key()))) != 0) {
        expect("sum-balance", Map.of("column", column.key()));
      }
    }
  }

  private void remedies() {
    if (report.table("remedies").isEmpty()) {
      return;
    }
    for (String group : List.of("review", "direct", "after-review")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String part : List.of("upheld", "corrected", "other", "pending")) {
        sum = sum.add(value("remedies", group, part));
      }
      if (sum.compareTo(value("remedies", group, "total")) != 0) {
        expect("sum-remedies", Map.of("column", group + ".total"));
      }
    }
  }

  private void expect(String rule, Map<String, String> fields) {
    expected.add(new Expectation(rule, fields));
  }

  private BigDecimal value(String table, String row, String column) {
    return new BigDecimal(
        report.table(table).flatMap(found -> found.cell(row, column)).orElseThrow().text());
  }
}
