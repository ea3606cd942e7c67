package org.jianbao.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of runs. */
final class Runs {
  private final Session session;

  Runs(Session session) {
    this.session = session;
  }

  long begin(NewRun run) throws IOException {
    return session.change(
        sql ->
            sql.number(
                "INSERT INTO run (year, tool_version, settings_sha256, folder, roster,"
                    + " started_by, started_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                run.year(),
                run.toolVersion(),
                run.settingsSha256(),
                run.folder(),
                run.roster(),
                run.by(),
                run.at().toString()));
  }

  void finish(long run, Instant at, RunCounts counts) throws IOException {
    session.change(
        sql ->
            sql.update(
                "UPDATE run SET finished_at = ?, files = ?, checked = ?, unchanged = ?,"
                    + " failed = ?, findings = ? WHERE id = ?",
                at.toString(),
                counts.files(),
                counts.checked(),
                counts.unchanged(),
                counts.failed(),
                counts.findings(),
                run));
  }

  /** Oldest first. */
  List<RunRecord> all() throws IOException {
    return session.ask(sql -> sql.list(Runs::read, "SELECT * FROM run ORDER BY id"));
  }

  @Nullable RunRecord last(int year) throws IOException {
    return session.ask(
        sql ->
            sql.first(
                Runs::read, "SELECT * FROM run WHERE year = ? ORDER BY id DESC LIMIT 1", year));
  }

  private static RunRecord read(ResultSet row) throws SQLException {
    String finished = row.getString("finished_at");
    return new RunRecord(
        row.getLong("id"),
        new NewRun(
            row.getInt("year"),
            row.getString("tool_version"),
            row.getString("settings_sha256"),
            row.getString("folder"),
            row.getString("roster"),
            row.getString("started_by"),
            Instant.parse(row.getString("started_at"))),
        finished == null ? null : Instant.parse(finished),
        finished == null
            ? null
            : new RunCounts(
                row.getInt("files"),
                row.getInt("checked"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                row.getInt("findings")));
  }
}
