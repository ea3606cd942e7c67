package org.jianbao.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jianbao.assessment.Results.Sink;
import org.jspecify.annotations.Nullable;

/** Answers to questions, row by row. */
final class Answers {
  private Answers() {}

  static void ask(Session session, Question question, Sink<List<@Nullable Object>> sink)
      throws IOException {
    List<Column> columns = question.columns();
    session.stream(
        row -> {
          List<@Nullable Object> values = new ArrayList<>(columns.size());
          for (int i = 0; i < columns.size(); i++) {
            values.add(value(row, i + 1, columns.get(i)));
          }
          sink.take(Collections.unmodifiableList(values));
        },
        question.sql(),
        question.values().toArray());
  }

  private static @Nullable Object value(ResultSet row, int number, Column column)
      throws SQLException {
    return switch (column.kind()) {
      case NUMBER -> {
        long value = row.getLong(number);
        yield row.wasNull() ? null : value;
      }
      case DECIMAL -> {
        BigDecimal value = row.getBigDecimal(number);
        yield value == null ? null : plain(value);
      }
      default -> row.getString(number);
    };
  }

  /** The same number written alike whatever the database: 5, 0.7. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
