package org.jianbao.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to a store.
 *
 * @param columns the columns of the answer
 * @param sql what is asked; its columns are those of the answer in the same order
 * @param values of its parameters
 */
public record Question(List<Column> columns, String sql, List<Object> values) {

  public Question {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
  }

  /** Puts a question together. */
  static final class Draft {
    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder selected = new StringBuilder();
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a column. */
    Draft column(Column column, String expression) {
      selected.append(selected.isEmpty() ? "SELECT " : ", ").append(expression);
      columns.add(column);
      return this;
    }

    /** Adds a value of a parameter among the columns. */
    Draft with(Object value) {
      values.add(value);
      return this;
    }

    /** Adds a condition with a parameter, unless the value is null. */
    Draft where(String condition, @Nullable Object value) {
      if (value != null) {
        where(condition);
        values.add(value);
      }
      return this;
    }

    /** Adds a condition. */
    Draft where(String condition) {
      conditions.append(conditions.isEmpty() ? " WHERE " : " AND ").append(condition);
      return this;
    }

    /** The question: tables, and what comes after the conditions. */
    Question from(String tables, String rest) {
      return new Question(columns, selected + " FROM " + tables + conditions + " " + rest, values);
    }
  }

  /** The same, answered by so many rows at most. */
  public Question atMost(int rows) {
    return new Question(columns, sql + " LIMIT " + rows, values);
  }
}
