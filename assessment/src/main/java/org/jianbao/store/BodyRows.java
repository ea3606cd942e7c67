package org.jianbao.store;

import java.sql.SQLException;
import org.jianbao.assessment.BodyResult;
import org.jianbao.roster.RosterBody;
import org.jianbao.score.Score;
import org.jspecify.annotations.Nullable;

/** The table of bodies, for questions; the data beside the columns hold all of it. */
final class BodyRows {
  static final String DELETE = "DELETE FROM body_result WHERE year = ? AND id = ?";

  static final String NEXT =
      "SELECT coalesce(max(position), 0) + 1 FROM body_result WHERE year = ?";

  private BodyRows() {}

  static void put(Sql sql, int year, BodyResult result, byte[] data) throws SQLException {
    sql.update(DELETE, year, result.id());
    long position = sql.number(NEXT, year);
    sql.update(
        "INSERT INTO body_result (year, id, position, name, kind, parent, area, deadline, status,"
            + " dated, path, verdict, points, points_of, grade, errors, warnings, hints,"
            + " previous_year, previous_verdict, previous_points, previous_errors, data)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row(year, result, position, data));
  }

  private static @Nullable Object[] row(int year, BodyResult result, long position, byte[] data) {
    RosterBody body = result.body();
    Score score = result.score();
    BodyResult.Previous previous = result.previous();
    Score before = previous == null ? null : previous.score();
    return new @Nullable Object[] {
      year,
      result.id(),
      position,
      body.name(),
      body.kind() == null ? null : body.kind().code(),
      body.parent(),
      body.area(),
      body.deadline() == null ? null : body.deadline().toString(),
      Words.code(result.status()),
      result.dated(),
      result.path(),
      result.verdict() == null ? null : result.verdict().code(),
      score == null ? null : score.points(),
      score == null ? null : score.of(),
      score == null ? null : score.grade(),
      result.errors(),
      result.warnings(),
      result.hints(),
      previous == null ? null : previous.year(),
      previous == null ? null : previous.verdict().code(),
      before == null ? null : before.points(),
      previous == null ? null : previous.errors(),
      data
    };
  }
}
