package org.jianbao.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results.Sink;
import org.jianbao.pack.Severity;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.score.Score;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/** The tables of results. */
final class ResultTables {
  private static final String REPORTS =
      "SELECT path, body, report_result.scorecard, copies, report_content.scorecard AS original"
          + " FROM report_result JOIN report ON report.id = report_result.report"
          + " JOIN report_content ON report_content.report = report_result.report"
          + " WHERE report.year = ?";

  static final String REPORT = REPORTS + " AND path = ?";

  static final String ORIGINAL =
      "SELECT id, scorecard FROM report JOIN report_content ON report = id"
          + " WHERE year = ? AND path = ?";

  private static final TypeReference<List<CopiedText>> COPIES = new TypeReference<>() {};

  private final Session session;

  ResultTables(Session session) {
    this.session = session;
  }

  /** Takes away the result of a report. */
  static void forget(Sql sql, long report) throws SQLException {
    sql.update("DELETE FROM finding WHERE report = ?", report);
    sql.update("DELETE FROM report_result WHERE report = ?", report);
  }

  void clear(int year) throws IOException {
    session.change(
        sql -> {
          for (String table :
              new String[] {"finding", "report_result", "body_result", "match_outcome"}) {
            sql.update("DELETE FROM " + table + " WHERE year = ?", year);
          }
          return year;
        });
  }

  void put(int year, ReportResult result) throws IOException {
    byte[] card = Content.bytes(result.scorecard());
    byte[] copies =
        result.copies().isEmpty() ? null : Packing.pack(Content.bytes(result.copies()), null);
    session.change(
        sql -> {
          Original original = sql.first(Original::new, ORIGINAL, year, result.path());
          if (original == null) {
            throw new IllegalArgumentException("no such report: " + result.path());
          }
          forget(sql, original.report());
          byte[] difference = Packing.pack(card, Packing.unpack(original.scorecard(), null));
          sql.update(
              "INSERT INTO report_result (report, year, body, verdict, points, points_of, grade,"
                  + " errors, warnings, hints, waived, copied, scorecard, copies)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              row(original.report(), year, result, difference, copies));
          FindingRows.put(sql, year, original.report(), result);
          return year;
        });
  }

  /** The scorecard of a report as it was checked: what the result differs from. */
  private record Original(long report, byte[] scorecard) {
    Original(ResultSet row) throws SQLException {
      this(row.getLong("id"), row.getBytes("scorecard"));
    }
  }

  private static @Nullable Object[] row(
      long report, int year, ReportResult result, byte[] scorecard, byte @Nullable [] copies) {
    Scorecard card = result.scorecard();
    Score score = card.score();
    BigDecimal copied =
        result.copies().stream().map(CopiedText::share).max(BigDecimal::compareTo).orElse(null);
    return new @Nullable Object[] {
      report,
      year,
      result.body(),
      card.verdict().code(),
      score == null ? null : score.points(),
      score == null ? null : score.of(),
      score == null ? null : score.grade(),
      count(card, Severity.ERROR),
      count(card, Severity.WARNING),
      count(card, Severity.HINT),
      card.findings().size() - card.counting().size(),
      copied,
      scorecard,
      copies
    };
  }

  private static int count(Scorecard card, Severity severity) {
    return Math.toIntExact(
        card.counting().stream().filter(each -> each.finding().severity() == severity).count());
  }

  void put(int year, BodyResult result) throws IOException {
    byte[] data = Packing.pack(Content.bytes(result), null);
    session.change(
        sql -> {
          BodyRows.put(sql, year, result, data);
          FindingRows.put(sql, year, result);
          return year;
        });
  }

  void putRules(Map<String, String> titles) throws IOException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    new TreeMap<>(titles).forEach((id, title) -> rows.add(new @Nullable Object[] {id, title}));
    session.change(
        sql -> {
          sql.update("DELETE FROM rule");
          sql.batch("INSERT INTO rule (id, title) VALUES (?, ?)", rows);
          return rows.size();
        });
  }

  void put(int year, MatchOutcome outcome) throws IOException {
    session.change(
        sql ->
            sql.update(
                "INSERT INTO match_outcome (year, path, named, body, certainty, candidates, reason)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (year, path) DO UPDATE SET"
                    + " named = excluded.named, body = excluded.body,"
                    + " certainty = excluded.certainty, candidates = excluded.candidates,"
                    + " reason = excluded.reason",
                year,
                outcome.path(),
                outcome.named(),
                outcome.body(),
                Words.code(outcome.certainty()),
                Content.text(outcome.candidates()),
                outcome.reason()));
  }

  int size(int year) throws IOException {
    return session.ask(
        sql ->
            Math.toIntExact(sql.number("SELECT count(*) FROM report_result WHERE year = ?", year)));
  }

  void reports(int year, Sink<ReportResult> sink) throws IOException {
    session.stream(row -> sink.take(new Packed(row).result()), REPORTS + " ORDER BY path", year);
  }

  @Nullable ReportResult report(int year, String path) throws IOException {
    Packed packed = session.ask(sql -> sql.first(Packed::new, REPORT, year, path));
    return packed == null ? null : packed.result();
  }

  void bodies(int year, Sink<BodyResult> sink) throws IOException {
    session.stream(
        row ->
            sink.take(Content.read(Packing.unpack(row.getBytes("data"), null), BodyResult.class)),
        "SELECT data FROM body_result WHERE year = ? ORDER BY position",
        year);
  }

  void unsure(int year, Sink<MatchOutcome> sink) throws IOException {
    session.stream(
        row ->
            sink.take(
                new MatchOutcome(
                    row.getString("path"),
                    row.getString("named"),
                    row.getString("body"),
                    Words.of(MatchOutcome.Certainty.class, row.getString("certainty")),
                    Content.texts(row.getString("candidates")),
                    row.getString("reason"))),
        "SELECT * FROM match_outcome WHERE year = ? AND certainty IN ('uncertain', 'none')"
            + " ORDER BY path",
        year);
  }

  /** A result as it is kept. */
  private record Packed(
      String path,
      @Nullable String body,
      byte[] scorecard,
      byte @Nullable [] copies,
      byte[] original) {
    Packed(ResultSet row) throws SQLException {
      this(
          row.getString("path"),
          row.getString("body"),
          row.getBytes("scorecard"),
          row.getBytes("copies"),
          row.getBytes("original"));
    }

    ReportResult result() throws StoreException {
      return new ReportResult(
          path,
          body,
          Content.scorecard(Packing.unpack(scorecard, Packing.unpack(original, null))),
          copies == null ? List.of() : Content.list(Packing.unpack(copies, null), COPIES));
    }
  }
}
