package org.jianbao.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A row as CSV that Excel opens: no text of which Excel would make a formula. Line ends within
 * texts become blanks. (The printer of commons-csv cannot be compiled against without a further
 * library for its annotations.)
 */
final class CsvRow {
  private static final String FORMULAS = "=+-@\t\r＝＋－＠";

  private CsvRow() {}

  /**
   * Writes a row.
   *
   * @param values numbers, texts, or null for an empty field
   */
  static void write(Appendable out, List<? extends @Nullable Object> values) throws IOException {
    String separator = "";
    for (Object value : values) {
      out.append(separator);
      separator = ",";
      if (value instanceof BigDecimal number) {
        out.append(number.toPlainString());
      } else if (value != null) {
        out.append(value instanceof String text ? field(Visible.text(text)) : value.toString());
      }
    }
    out.append("\r\n");
  }

  private static String field(String text) {
    String safe = safe(text);
    return safe.indexOf(',') < 0 && safe.indexOf('"') < 0
        ? safe
        : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
