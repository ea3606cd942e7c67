package org.jianbao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.check.Finding;
import org.jianbao.report.Place;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** The table of findings, for questions; scorecards hold them in full. */
final class FindingRows {
  private static final String INSERT =
      "INSERT INTO finding (year, report, body, position, rule, severity, category, message,"
          + " actual, expected, section, table_key, row_key, column_key, quote, points,"
          + " fingerprint, waived) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String DELETE = "DELETE FROM finding WHERE year = ? AND body = ? AND report IS NULL";

  private FindingRows() {}

  static void put(Sql sql, int year, long report, ReportResult result) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ScoredFinding each : result.scorecard().findings()) {
      rows.add(row(year, report, result.body(), rows.size() + 1, each));
    }
    sql.batch(INSERT, rows);
  }

  static void put(Sql sql, int year, BodyResult result) throws SQLException {
    sql.update(DELETE, year, result.id());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ScoredFinding each : result.findings()) {
      rows.add(row(year, null, result.id(), rows.size() + 1, each));
    }
    sql.batch(INSERT, rows);
  }

  private static @Nullable Object[] row(
      int year, @Nullable Long report, @Nullable String body, int position, ScoredFinding scored) {
    Finding finding = scored.finding();
    Place place = finding.place();
    return new @Nullable Object[] {
      year,
      report,
      body,
      position,
      finding.rule(),
      Words.code(finding.severity()),
      finding.category(),
      finding.message(),
      finding.actual(),
      finding.expected(),
      place.section(),
      place.table(),
      place.row(),
      place.column(),
      place.quote(),
      scored.points(),
      scored.fingerprint(),
      scored.waived() == null ? null : scored.waived().reason().code()
    };
  }
}
