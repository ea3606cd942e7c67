package org.jianbao.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jianbao.store.Column;
import org.jspecify.annotations.Nullable;

/** How the answer to a question looks: rows are taken one by one. */
public interface AnswerFace {
  /** Formats of answers, for help and messages. */
  String FORMATS = "text、csv、json";

  /**
   * The face of a format, if there is one.
   *
   * @param width columns of the terminal; tables for people are not much wider
   */
  static Optional<AnswerFace> of(String format, List<Column> columns, int width, Appendable out) {
    return switch (format) {
      case "text" -> Optional.of(new TextAnswer(columns, width, out));
      case "csv" -> Optional.of(new CsvAnswer(columns, out));
      case "json" -> Optional.of(new JsonAnswer(columns, out));
      default -> Optional.empty();
    };
  }

  /** Takes a row. */
  void add(List<@Nullable Object> row) throws IOException;

  /** Ends the answer. */
  void finish() throws IOException;
}
