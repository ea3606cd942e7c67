package org.jianbao.cases;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;

/** Fills the tables of a report with random figures that add up. */
final class TableFigures {
  private static final List<String> GROUPS = List.of("review", "direct", "after-review");
  private static final List<String> PARTS = List.of("upheld", "corrected", "other", "pending");

  private final CaseReport report;
  private final Random random;
  private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

  private TableFigures(CaseReport report, Random random) {
    this.report = report;
    this.random = random;
  }

  /** Fills the tables; gives the figures by table/row/column. */
  static Map<String, BigDecimal> fill(CaseReport report, Form form, Random random) {
    TableFigures figures = new TableFigures(report, random);
    form.table("disclosure").ifPresent(figures::disclosure);
    form.table("applications").ifPresent(figures::applications);
    figures.remedies();
    return figures.figures;
  }

  private void disclosure(TableForm form) {
    for (RowForm row : form.rows()) {
      for (ColumnForm column : form.columns(row.key())) {
        put("disclosure", row.key(), column.key(), row.key().equals("rules") ? 0 : any());
      }
    }
  }

  private void applications(TableForm form) {
    List<String> columns = form.columns("received").stream().map(ColumnForm::key).toList();
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (String column : columns) {
      if (column.equals("total")) {
        continue;
      }
      int results = 0;
      for (RowForm row : form.rows()) {
        if (!List.of("received", "carried-in", "results", "carried-out").contains(row.key())) {
          int value = any();
          results += value;
          add(totals, row.key(), column, value);
        }
      }
      add(totals, "results", column, results);
      int out = random.nextInt(Math.max(1, results / 2));
      add(totals, "carried-out", column, out);
      int in = random.nextInt(results + 1);
      add(totals, "carried-in", column, in);
      add(totals, "received", column, results + out - in);
    }
    totals.forEach((row, total) -> put("applications", row, "total", total));
  }

  private void add(Map<String, Integer> totals, String row, String column, int value) {
    put("applications", row, column, value);
    totals.merge(row, value, Integer::sum);
  }

  private void remedies() {
    for (String group : GROUPS) {
      int total = 0;
      for (String part : PARTS) {
        int value = any();
        total += value;
        put("remedies", "", group + "." + part, value);
      }
      put("remedies", "", group + ".total", total);
    }
  }

  private int any() {
    return random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
  }

  private void put(String table, String row, String column, int value) {
    report
        .table(table)
        .flatMap(found -> found.cell(row, column))
        .ifPresent(
            cell -> {
              cell.text(Integer.toString(value));
              figures.put(table + "/" + row + "/" + column, BigDecimal.valueOf(value));
            });
  }
}
