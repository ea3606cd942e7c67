package org.jianbao.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.check.Finding;
import org.jianbao.excel.RowSpool;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.TableSheet.Column;
import org.jianbao.excel.WorkbookOutput;
import org.jianbao.pack.Severity;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** A workbook under construction: findings wait on disk, of each report a line is kept. */
final class ExcelPage implements RunRenderer.Page {
  /** Rows in memory. */
  private static final int WINDOW = 100;

  private final RunStyle style;
  private final Words words;
  private final OutputStream out;
  private final List<RankedReport> reports = new ArrayList<>();
  private final Statistics statistics;
  private final RowSpool findings;

  ExcelPage(RunStyle style, OutputStream out) throws IOException {
    this.style = style;
    this.out = out;
    words = Words.of(style.language());
    statistics = new Statistics(words);
    findings = new RowSpool();
  }

  @Override
  public void add(Scorecard card) throws IOException {
    reports.add(RankedReport.of(card, words));
    statistics.add(card, style.rules());
    for (ScoredFinding scored : card.findings()) {
      findings.add(row(card, scored));
    }
  }

  private List<@Nullable String> row(Scorecard card, ScoredFinding scored) {
    Finding finding = scored.finding();
    ReportSummary report = card.report();
    List<@Nullable String> row = new ArrayList<>();
    row.add(report == null ? null : report.organisation().name());
    row.add(card.source().path());
    row.add(finding.rule());
    row.add(words.severity(finding.severity()));
    row.add(words.category(finding.category()));
    row.add(words.section(finding.place().section(), report));
    row.add(words.place(finding.place()));
    row.add(finding.message());
    row.add(finding.place().quote());
    row.add(finding.actual());
    row.add(finding.expected());
    row.add(finding.basis());
    row.add(words.basisKind(finding.basisKind()));
    row.add(finding.remedy());
    row.add(scored.points().toPlainString());
    row.add(scored.waived() == null ? null : words.waiver(scored.waived()));
    row.add(scored.fingerprint());
    return row;
  }

  @Override
  public void finish() throws IOException {
    XSSFWorkbook base = new XSSFWorkbook();
    String ranking = words.of(reports.size() == 1 ? "sheet.result" : "sheet.ranking");
    base.createSheet(ranking);
    base.createSheet(words.of("sheet.findings"));
    if (findings.size() > 0) {
      statistics.write(base);
    }
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(base, WINDOW)) {
      workbook.setCompressTempFiles(true);
      rank(new TableSheet(workbook.getSheetAt(0), rankingColumns()));
      TableSheet list = new TableSheet(workbook.getSheetAt(1), findingColumns());
      findings.forEach(row -> list.add(typed(row)));
      list.finish();
      WorkbookOutput.write(workbook, out);
    }
  }

  /** The row with its points as a number. */
  private static List<@Nullable Object> typed(List<@Nullable String> row) {
    List<@Nullable Object> typed = new ArrayList<>(row);
    int points = row.size() - 3;
    typed.set(points, new BigDecimal(String.valueOf(row.get(points))));
    return typed;
  }

  private void rank(TableSheet sheet) {
    Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    reports.sort(
        Comparator.comparing(
                RankedReport::points, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(RankedReport::name, chinese::compare)
            .thenComparing(RankedReport::path));
    int place = 0;
    BigDecimal before = null;
    for (int i = 0; i < reports.size(); i++) {
      RankedReport each = reports.get(i);
      if (each.points() != null && (before == null || each.points().compareTo(before) != 0)) {
        place = i + 1;
        before = each.points();
      }
      sheet.add(
          Arrays.asList(
              each.points() == null ? null : place,
              each.report() == null ? null : each.report().organisation().name(),
              each.report() == null ? null : words.kind(each.report().organisation().kind()),
              each.report() == null ? null : each.report().year(),
              words.verdict(each.verdict()),
              each.points(),
              each.grade(),
              each.findings()[Severity.ERROR.ordinal()],
              each.findings()[Severity.WARNING.ordinal()],
              each.findings()[Severity.HINT.ordinal()],
              each.waived(),
              each.others().isEmpty() ? null : each.others(),
              each.path(),
              each.problems().isEmpty() ? null : each.problems()));
    }
    sheet.finish();
  }

  private List<Column> rankingColumns() {
    return List.of(
        column("label.rank", 4),
        column("label.organisation", 18),
        column("label.kind", 8),
        column("label.year", 5),
        column("label.verdict", 6),
        column("label.score", 5),
        column("label.grade", 5),
        column("severity.error", 4),
        column("severity.warning", 4),
        column("severity.hint", 4),
        column("label.waived", 4),
        column("label.otherScheme", 14),
        column("label.file", 24),
        column("label.note", 30));
  }

  private List<Column> findingColumns() {
    return List.of(
        column("label.organisation", 12),
        column("label.file", 14),
        column("label.rule", 10),
        column("label.severity", 4),
        column("label.category", 6),
        column("label.section", 10),
        column("label.place", 9),
        column("label.message", 24),
        column("label.quote", 18),
        column("label.actual", 9),
        column("label.expected", 9),
        column("label.basis", 20),
        column("label.basisKind", 6),
        column("label.remedy", 20),
        column("label.points", 4),
        column("label.waived", 10),
        column("label.fingerprint", 9));
  }

  private Column column(String key, int width) {
    return new Column(words.of(key), width);
  }

  @Override
  public void close() throws IOException {
    findings.close();
  }
}
