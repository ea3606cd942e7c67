package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.check.Finding;
import org.jianbao.report.Place;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** {@code findings.csv}: a row for each finding, by report, then those about bodies. */
final class FindingsFile implements Closeable {
  /** Heads as in files of waivers, where they mean the same. */
  static final List<String> HEADS =
      List.of(
          "单位编号", "机关", "文件", "年度", "规则", "规则名称", "级别", "类别", "部分", "表", "行", "列", "位置", "问题", "原文",
          "实际", "应为", "依据", "依据性质", "整改", "扣分", "豁免", "指纹");

  private final CsvTable table;
  private final PublishStyle style;

  FindingsFile(OutputFolder folder, PublishStyle style) throws IOException {
    this.style = style;
    table = new CsvTable(folder, "findings.csv", HEADS);
  }

  /** Adds the findings of a report. */
  void add(ReportResult result, @Nullable BodyLine body) throws IOException {
    ReportSummary report = result.scorecard().report();
    String named = report == null ? null : report.organisation().name();
    for (ScoredFinding scored : result.scorecard().findings()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(result.body());
      row.add(body == null ? named : body.name());
      row.add(result.path());
      row.add(report == null || report.year() == null ? null : report.year());
      common(row, scored.finding(), report);
      row.add(scored.points());
      row.add(scored.waived() == null ? null : Terms.WORDS.waiver(scored.waived()));
      row.add(scored.fingerprint());
      table.add(row);
    }
  }

  /** Adds the findings about a body. */
  void add(BodyResult body, int year) throws IOException {
    for (ScoredFinding scored : body.findings()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(body.id());
      row.add(body.body().name());
      row.add(body.path());
      row.add(year);
      common(row, scored.finding(), null);
      row.add(scored.points());
      row.add(scored.waived() == null ? null : Terms.WORDS.waiver(scored.waived()));
      row.add(scored.fingerprint());
      table.add(row);
    }
  }

  private void common(List<@Nullable Object> row, Finding finding, @Nullable ReportSummary report) {
    Place place = finding.place();
    row.add(finding.rule());
    row.add(style.titles().apply(finding.rule()));
    row.add(Terms.WORDS.severity(finding.severity()));
    row.add(Terms.WORDS.category(finding.category()));
    row.add(Terms.WORDS.section(place.section(), report));
    row.add(place.table());
    row.add(place.row());
    row.add(place.column());
    row.add(Terms.WORDS.place(place));
    row.add(finding.message());
    row.add(place.quote());
    row.add(finding.actual());
    row.add(finding.expected());
    row.add(finding.basis());
    row.add(Terms.WORDS.basisKind(finding.basisKind()));
    row.add(finding.remedy());
  }

  void complete() throws IOException {
    table.complete();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
