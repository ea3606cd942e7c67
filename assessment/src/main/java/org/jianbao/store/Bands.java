package org.jianbao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jianbao.assessment.Results.Sink;
import org.jspecify.annotations.Nullable;

/** The table of bands of signatures: two reports that agree in some are worth comparing. */
final class Bands {
  private final Session session;

  Bands(Session session) {
    this.session = session;
  }

  /** The signature as it is kept beside the table, so that its rows are found again. */
  static byte[] bytes(long[] signature) {
    ByteBuffer bytes = ByteBuffer.allocate(signature.length * Long.BYTES);
    bytes.asLongBuffer().put(signature);
    return bytes.array();
  }

  private static long[] signature(byte[] bytes) {
    LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
    long[] signature = new long[numbers.remaining()];
    numbers.get(signature);
    return signature;
  }

  /** Replaces the signature of a report; the old one still stands beside the table. */
  void put(Sql sql, int year, long report, long[] signature) throws SQLException {
    forget(sql, year, report);
    sql.batch(
        "INSERT INTO band (year, hash, report) VALUES (?, ?, ?)", rows(year, report, signature));
  }

  /** Takes away the signature of a report. */
  void forget(Sql sql, int year, long report) throws SQLException {
    byte[] old =
        sql.first(
            row -> row.getBytes(1),
            "SELECT signature FROM report_content WHERE report = ?",
            report);
    if (old != null) {
      sql.batch(
          "DELETE FROM band WHERE year = ? AND hash = ? AND report = ?",
          rows(year, report, signature(old)));
    }
  }

  private static List<@Nullable Object[]> rows(int year, long report, long[] signature) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (long hash : Arrays.stream(signature).distinct().toArray()) {
      rows.add(new @Nullable Object[] {year, hash, report});
    }
    return rows;
  }

  void candidates(int year, int otherYear, Sink<CandidatePair> sink) throws IOException {
    ReportNumbers reports = ReportNumbers.of(session, year);
    ReportNumbers others = year == otherYear ? reports : ReportNumbers.of(session, otherYear);
    new CandidateSearch(
            reports.size(),
            year == otherYear,
            new BandWalk(session, year, otherYear, reports, others))
        .search(
            (report, partner, shared) ->
                sink.take(new CandidatePair(reports.path(report), others.path(partner), shared)));
  }
}
