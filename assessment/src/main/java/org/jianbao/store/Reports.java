package org.jianbao.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.Results.Sink;
import org.jianbao.check.Problem;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/** The tables of reports as they were checked. */
final class Reports {
  static final String KNOWN =
      "SELECT content_sha256, settings_sha256 FROM report WHERE year = ? AND path = ?";

  private static final String PUT =
      "INSERT INTO report (year, path, seen_run, content_sha256, settings_sha256, format, title,"
          + " organisation, organisation_kind, organisation_level, report_year,"
          + " sign_off_organisation, sign_off_date, publication_date, problem_code, problem)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (year, path) DO UPDATE SET seen_run = excluded.seen_run,"
          + " content_sha256 = excluded.content_sha256, settings_sha256 = excluded.settings_sha256,"
          + " format = excluded.format, title = excluded.title,"
          + " organisation = excluded.organisation, organisation_kind = excluded.organisation_kind,"
          + " organisation_level = excluded.organisation_level,"
          + " report_year = excluded.report_year,"
          + " sign_off_organisation = excluded.sign_off_organisation,"
          + " sign_off_date = excluded.sign_off_date,"
          + " publication_date = excluded.publication_date, problem_code = excluded.problem_code,"
          + " problem = excluded.problem"
          + " RETURNING id";

  private final Session session;
  private final Cells cells;
  private final Bands bands;

  Reports(Session session, Cells cells, Bands bands) {
    this.session = session;
    this.cells = cells;
    this.bands = bands;
  }

  @Nullable Known known(int year, String path) throws IOException {
    return session.ask(
        sql -> sql.first(row -> new Known(row.getString(1), row.getString(2)), KNOWN, year, path));
  }

  void put(long run, int year, AssessedReport report, String settingsSha256, long[] signature)
      throws IOException {
    byte[] scorecard = Packing.pack(Content.bytes(report.scorecard()), null);
    byte[] digest = Packing.pack(Content.bytes(report.digest()), null);
    session.change(
        sql -> {
          long id = sql.number(PUT, head(run, year, report, settingsSha256));
          bands.put(sql, year, id, signature);
          cells.put(sql, id, report.digest());
          sql.update(
              "INSERT INTO report_content (report, scorecard, digest, signature)"
                  + " VALUES (?, ?, ?, ?) ON CONFLICT (report) DO UPDATE SET"
                  + " scorecard = excluded.scorecard, digest = excluded.digest,"
                  + " signature = excluded.signature",
              id,
              scorecard,
              digest,
              Bands.bytes(signature));
          ResultTables.forget(sql, id);
          return id;
        });
  }

  private static @Nullable Object[] head(
      long run, int year, AssessedReport report, String settingsSha256) {
    Scorecard card = report.scorecard();
    ReportSummary summary = card.report();
    OrganisationLevel level = summary == null ? null : summary.organisation().level();
    ReportDigest digest = report.digest();
    Problem problem = card.problems().isEmpty() ? null : card.problems().get(0);
    return new @Nullable Object[] {
      year,
      report.path(),
      run,
      card.source().sha256(),
      settingsSha256,
      card.source().format(),
      summary == null ? null : summary.title(),
      summary == null ? null : summary.organisation().name(),
      (summary == null ? OrganisationKind.OTHER : summary.organisation().kind()).code(),
      level == null ? null : Words.code(level),
      summary == null ? null : summary.year(),
      digest.signOffOrganisation(),
      digest.signOffDate(),
      digest.publicationDate(),
      problem == null ? null : problem.code().code(),
      problem == null ? null : problem.message()
    };
  }

  void seen(long run, int year, String path) throws IOException {
    session.change(
        sql ->
            sql.update(
                "UPDATE report SET seen_run = ? WHERE year = ? AND path = ?", run, year, path));
  }

  void forgetUnseen(long run, int year) throws IOException {
    String unseen = "FROM report WHERE year = ? AND seen_run <> ?";
    session.change(
        sql -> {
          for (Long gone : sql.list(row -> row.getLong(1), "SELECT id " + unseen, year, run)) {
            bands.forget(sql, year, gone);
            ResultTables.forget(sql, gone);
            sql.update("DELETE FROM cell WHERE report = ?", gone);
            sql.update("DELETE FROM report_content WHERE report = ?", gone);
          }
          return sql.update("DELETE " + unseen, year, run);
        });
  }

  int size(int year) throws IOException {
    return session.ask(
        sql -> Math.toIntExact(sql.number("SELECT count(*) FROM report WHERE year = ?", year)));
  }

  void heads(int year, Sink<ReportHead> sink) throws IOException {
    session.stream(
        row -> sink.take(head(row)), "SELECT * FROM report WHERE year = ? ORDER BY path", year);
  }

  private static ReportHead head(ResultSet row) throws SQLException {
    String level = row.getString("organisation_level");
    return new ReportHead(
        row.getString("path"),
        row.getString("title"),
        row.getString("organisation"),
        Words.of(OrganisationKind.class, row.getString("organisation_kind")),
        level == null ? null : Words.of(OrganisationLevel.class, level),
        Sql.integer(row, "report_year"),
        row.getString("sign_off_organisation"),
        row.getString("sign_off_date"),
        row.getString("publication_date"),
        row.getString("problem_code"),
        row.getString("format"));
  }

  void all(int year, Sink<AssessedReport> sink) throws IOException {
    session.stream(
        row -> sink.take(new Packed(row).report()),
        "SELECT path, scorecard, digest FROM report JOIN report_content ON report = id"
            + " WHERE year = ? ORDER BY path",
        year);
  }

  @Nullable AssessedReport report(int year, String path) throws IOException {
    Packed packed =
        session.ask(
            sql ->
                sql.first(
                    Packed::new,
                    "SELECT path, scorecard, digest FROM report JOIN report_content ON report = id"
                        + " WHERE year = ? AND path = ?",
                    year,
                    path));
    return packed == null ? null : packed.report();
  }

  /** A report as it is kept: unpacked where no other thread has to wait for it. */
  private record Packed(String path, byte[] scorecard, byte[] digest) {
    Packed(ResultSet row) throws SQLException {
      this(row.getString("path"), row.getBytes("scorecard"), row.getBytes("digest"));
    }

    AssessedReport report() throws StoreException {
      return new AssessedReport(
          path,
          Content.scorecard(Packing.unpack(scorecard, null)),
          Content.digest(Packing.unpack(digest, null)));
    }
  }
}
