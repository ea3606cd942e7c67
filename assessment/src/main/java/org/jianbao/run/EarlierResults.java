package org.jianbao.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.Results;
import org.jianbao.render.json.ScorecardReader;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;

/**
 * Last year's scorecards from a file (scorecards.jsonl): tables and results, without the text of
 * the reports, so that copies of it are not found.
 */
public final class EarlierResults {
  private EarlierResults() {}

  /**
   * Hands over what a file holds.
   *
   * @throws IllegalArgumentException if a line is no scorecard; the message says which
   */
  public static void read(Path file, Results.Sink<AssessedReport> sink) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.take(report(line, number));
        }
      }
    }
  }

  private static AssessedReport report(String line, int number) {
    try {
      Scorecard card = ScorecardReader.read(line);
      return AssessedReport.of(card, digest(card));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("第 " + number + " 行不是检报的结果", e);
    }
  }

  private static ReportDigest digest(Scorecard card) {
    List<ReportDigest.Cell> cells = new ArrayList<>();
    ReportSummary report = card.report();
    if (report != null) {
      for (ReportSummary.TableValues table : report.tables()) {
        for (ReportSummary.Value value : table.values()) {
          cells.add(cell(table.key(), value));
        }
      }
    }
    return new ReportDigest(null, null, null, null, null, List.of(), List.of(), cells);
  }

  private static ReportDigest.Cell cell(String table, ReportSummary.Value value) {
    BigDecimal number = value.number();
    String written = number == null ? null : number.toPlainString();
    String raw = written != null ? written : value.text() == null ? "" : value.text();
    return new ReportDigest.Cell(table, value.row(), value.column(), written, raw, null, null);
  }
}
