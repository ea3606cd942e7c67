package org.jianbao.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.check.Finding;
import org.jianbao.excel.BarChart;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.TableSheet.Column;
import org.jianbao.pack.RuleInfo;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;

/** Findings of a run counted by rule and by category; waived ones are left out. */
final class Statistics {
  /** So many bars are still legible. */
  private static final int BARS = 15;

  private final Words words;
  private final Map<String, Count> rules = new TreeMap<>();
  private final Map<String, Count> categories = new TreeMap<>();
  private final Map<String, String> titles = new TreeMap<>();
  private final Set<String> packs = new HashSet<>();

  Statistics(Words words) {
    this.words = words;
  }

  /** The findings of a rule or a category. */
  private static final class Count {
    private final String name;
    private int findings;
    private int reports;
    private BigDecimal points = BigDecimal.ZERO;
    private String category = "";

    Count(String name) {
      this.name = name;
    }
  }

  /** Counts the findings of a report. */
  void add(Scorecard card, Function<String, List<RuleInfo>> catalogue) {
    if (card.pack() != null && packs.add(card.pack().id())) {
      for (RuleInfo rule : catalogue.apply(card.pack().id())) {
        titles.putIfAbsent(rule.id(), rule.title());
      }
    }
    Set<String> seen = new HashSet<>();
    for (ScoredFinding scored : card.counting()) {
      Finding finding = scored.finding();
      add(rules.computeIfAbsent(finding.rule(), Count::new), scored, seen, "r");
      add(categories.computeIfAbsent(finding.category(), Count::new), scored, seen, "c");
    }
  }

  private static void add(Count count, ScoredFinding scored, Set<String> seen, String kind) {
    count.findings++;
    count.points = count.points.add(scored.points());
    count.category = scored.finding().category();
    if (seen.add(kind + count.name)) {
      count.reports++;
    }
  }

  /** Writes a sheet for each of both, with a chart. */
  void write(XSSFWorkbook workbook) {
    XSSFSheet byRule = workbook.createSheet(words.of("sheet.byRule"));
    List<Column> head =
        List.of(
            column("label.rule", 14),
            column("label.ruleTitle", 20),
            column("label.category", 8),
            column("label.findings", 5),
            column("label.reports", 5),
            column("label.points", 5));
    TableSheet sheet = new TableSheet(byRule, head);
    for (Count count : sorted(rules)) {
      sheet.add(
          List.of(
              count.name,
              titles.getOrDefault(count.name, count.name),
              words.category(count.category),
              count.findings,
              count.reports,
              count.points));
    }
    finish(sheet, byRule, head.size());
    XSSFSheet byCategory = workbook.createSheet(words.of("sheet.byCategory"));
    head =
        List.of(
            column("label.category", 10),
            column("label.findings", 5),
            column("label.reports", 5),
            column("label.points", 5));
    sheet = new TableSheet(byCategory, head);
    for (Count count : sorted(categories)) {
      sheet.add(List.of(words.category(count.name), count.findings, count.reports, count.points));
    }
    finish(sheet, byCategory, head.size());
  }

  private void finish(TableSheet table, XSSFSheet sheet, int columns) {
    table.finish();
    if (table.size() > 0) {
      int names = columns == 4 ? 0 : 1;
      int bars = Math.min(BARS, table.size());
      BarChart.draw(sheet, sheet.getSheetName(), names, columns - 3, bars, columns + 1);
    }
  }

  private static List<Count> sorted(Map<String, Count> counts) {
    List<Count> sorted = new ArrayList<>(counts.values());
    sorted.sort(
        Comparator.comparingInt((Count count) -> -count.findings)
            .thenComparing(count -> count.name));
    return sorted;
  }

  private Column column(String key, int width) {
    return new Column(words.of(key), width);
  }
}
