package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.publish.OutputFolder.Draft;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that Excel opens: with BOM, and no text of which Excel would make a formula. Line
 * ends within texts become blanks. (The printer of commons-csv cannot be compiled against without a
 * further library for its annotations.)
 */
final class CsvTable implements Closeable {
  private static final String FORMULAS = "=+-@\t\r＝＋－＠";

  private final Draft draft;
  private final Writer writer;

  CsvTable(OutputFolder folder, String path, List<String> heads) throws IOException {
    draft = folder.open(path);
    writer = new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    add(heads);
  }

  /**
   * Adds a row.
   *
   * @param values numbers, texts, or null for an empty field
   */
  void add(List<? extends @Nullable Object> values) throws IOException {
    String separator = "";
    for (Object value : values) {
      writer.write(separator);
      separator = ",";
      if (value instanceof BigDecimal number) {
        writer.write(number.toPlainString());
      } else if (value != null) {
        writer.write(value instanceof String text ? field(Visible.text(text)) : value.toString());
      }
    }
    writer.write("\r\n");
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

  void complete() throws IOException {
    writer.flush();
    draft.complete();
  }

  @Override
  public void close() throws IOException {
    draft.close();
  }
}
