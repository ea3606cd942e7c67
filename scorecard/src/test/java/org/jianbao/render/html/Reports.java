package org.jianbao.render.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jianbao.check.Finding.Related;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Organisation;
import org.jianbao.report.Place;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.PackInfo;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.WaiverReason;
import org.jianbao.waiver.WaiverTarget;

/** Checked reports for tests of the page, put together by hand. */
final class Reports {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, List<Related>> related = new HashMap<>();
  private final Set<Integer> waived = new HashSet<>();
  private final List<NotAssessable> notAssessable = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A report with this number of findings in text and table. */
  static CheckedReport with(int findings) {
    Reports reports = new Reports();
    reports.paragraph("南湖县人民政府2021年政府信息公开工作年度报告");
    while (reports.findings.size() < findings || reports.blocks.size() < 12) {
      int number = reports.paragraph("本年度共收到申请五十八件，其中予以公开三十件，不予公开十二件，其他处理十件。");
      if (reports.findings.size() < findings) {
        reports.finding(Severity.ERROR, "narrative", at(number, 4, 8), "收到申请五十八件");
      }
      if (reports.findings.size() < findings) {
        reports.finding(Severity.WARNING, "text", at(number, 10, 12), "八件，其中予以公开三十件");
      }
      int table = reports.table("收到申请", "1", "2", "", "4", "5", "6", "7", "八");
      if (reports.findings.size() < findings) {
        reports.finding(Severity.HINT, "table", cell(table, 2, 4), "");
      }
    }
    return reports.checked();
  }

  /** A report whose page has each kind of thing that a page can have. */
  static CheckedReport withEverything() {
    Reports reports = new Reports();
    int number = reports.paragraph("本年度共收到申请五十八件，其中予以公开三十件，不予公开十二件，其他处理十件。");
    int table = reports.table("收到申请", "1", "2", "", "4", "5", "6", "7", "八");
    reports.finding(Severity.ERROR, "narrative", at(number, 4, 8), "收到申请五十八件");
    reports.finding(Severity.WARNING, "narrative", at(number, 0, 38), "本年度");
    reports.finding(Severity.HINT, "table", cell(table, 2, 4), "");
    for (Severity severity : Severity.values()) {
      reports.finding(
          severity,
          "section",
          Place.absentSection(1 + severity.ordinal()),
          "缺少第" + severity.ordinal() + "部分");
    }
    Place whole =
        new Place(2, "disclosure", null, null, new Location(table, null, null, null, 0, 0), "");
    reports.finding(Severity.WARNING, "table", whole, "整个表格不合规定");
    List<Related> evidence = new ArrayList<>();
    for (int column = 1; column <= 8; column++) {
      Place place = new Place(3, null, null, null, at(number, column, 2), "收到");
      evidence.add(new Related("part", place));
    }
    reports.related.put(reports.findings.size(), evidence);
    reports.finding(Severity.ERROR, "sum", whole, "合计不符");
    reports.waived.add(0);
    reports.notAssessable("sum-balance", "表格是图片");
    reports.problem("有一页没有文字");
    return reports.checked();
  }

  int paragraph(String text) {
    int number = blocks.size() + 1;
    blocks.add(new Paragraph(number, null, null, text, false, 0));
    return number;
  }

  int table(String... texts) {
    int number = blocks.size() + 1;
    List<TableRow> rows = new ArrayList<>();
    for (int row = 1; row <= 2; row++) {
      List<TableCell> cells = new ArrayList<>();
      for (int column = 1; column <= texts.length; column++) {
        String text = row == 1 ? "第" + column + "列" : texts[column - 1];
        cells.add(new TableCell(row, column, 1, 1, text, null, 0));
      }
      rows.add(new TableRow(cells));
    }
    blocks.add(new Table(number, null, null, true, rows));
    return number;
  }

  static Location at(int paragraph, int offset, int length) {
    return new Location(paragraph, null, null, null, offset, length);
  }

  static Location cell(int table, int row, int column) {
    return new Location(table, null, null, new CellPosition(row, column), 0, 0);
  }

  void finding(Severity severity, String category, Location location, String quote) {
    finding(severity, category, new Place(3, null, null, null, location, quote), "写的是" + quote);
  }

  void finding(Severity severity, String category, Place place, String message) {
    findings.add(
        new Finding(
            category + "-check",
            severity,
            category,
            message,
            "《政府信息公开条例》第五十条",
            BasisKind.LAW,
            "请核对后更正",
            place,
            related.getOrDefault(findings.size(), List.of()),
            "58",
            "52"));
  }

  void notAssessable(String rule, String reason) {
    notAssessable.add(new NotAssessable(rule, reason, null));
  }

  void problem(String message) {
    problems.add(new Problem(ProblemCode.DAMAGED, message));
  }

  CheckedReport checked() {
    return new CheckedReport(scorecard(), null, new Document("docx", blocks), null);
  }

  private Waiver waiver(int finding) {
    return waived.contains(finding)
        ? new Waiver(
            1,
            WaiverTarget.NONE,
            WaiverReason.APPROVED,
            "见批复",
            "南湖县信息公开办",
            LocalDate.of(2022, 3, 1),
            null)
        : null;
  }

  Scorecard scorecard() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<ScoredFinding> scored = new ArrayList<>();
    for (Finding finding : findings) {
      counts.merge(finding.category(), 1, Integer::sum);
      BigDecimal points = finding.severity() == Severity.ERROR ? BigDecimal.TEN : BigDecimal.ONE;
      scored.add(
          new ScoredFinding(
              finding, points.negate(), HASH.substring(0, 16), waiver(scored.size())));
    }
    List<CategoryScore> categories = new ArrayList<>();
    counts.forEach(
        (category, count) ->
            categories.add(new CategoryScore(category, count, BigDecimal.valueOf(-count - 0.5))));
    return new Scorecard(
        "0",
        new PackInfo("format-2021", "1", HASH, 80),
        new SchemeInfo("default", HASH),
        new SourceInfo("南湖/报告.docx", HASH, "docx"),
        new ReportSummary(
            "南湖县人民政府2021年政府信息公开工作年度报告",
            new Organisation("南湖县人民政府", OrganisationKind.GOVERNMENT, null),
            2021,
            null,
            Map.of(3, "收到和处理政府信息公开申请情况"),
            List.of(),
            List.of()),
        findings.isEmpty() ? Verdict.PASS : Verdict.FAIL,
        new Score(new BigDecimal("64.5"), new BigDecimal("100"), "不合格"),
        categories,
        scored,
        notAssessable,
        problems,
        List.of(),
        0);
  }
}
