package org.jianbao.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianbao.waiver.WaiverReason;

/** The table of decisions: rows are added and read, never changed. */
final class Decisions {
  private final Session session;

  Decisions(Session session) {
    this.session = session;
  }

  void add(Decision decision) throws IOException {
    session.change(
        sql ->
            sql.update(
                "INSERT INTO decision (fingerprint, rule, organisation, year, kind, reason, note,"
                    + " decided_by, decided_at, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.fingerprint(),
                decision.rule(),
                decision.organisation(),
                decision.year(),
                decision.kind().code(),
                decision.reason() == null ? null : decision.reason().code(),
                decision.note(),
                decision.by(),
                decision.at().toString(),
                decision.until() == null ? null : decision.until().toString()));
    session.flush();
  }

  List<Decision> of(int year) throws IOException {
    return session.ask(
        sql ->
            sql.list(Decisions::read, "SELECT * FROM decision WHERE year = ? ORDER BY id", year));
  }

  private static Decision read(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    String until = row.getString("until");
    return new Decision(
        row.getString("fingerprint"),
        row.getString("rule"),
        row.getString("organisation"),
        row.getInt("year"),
        Words.of(Decision.Kind.class, row.getString("kind")),
        reason == null ? null : Words.of(WaiverReason.class, reason),
        row.getString("note"),
        row.getString("decided_by"),
        Instant.parse(row.getString("decided_at")),
        until == null ? null : LocalDate.parse(until));
  }
}
