package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.publish.OutputFolder.Draft;
import org.jspecify.annotations.Nullable;

/** A table as CSV that Excel opens: with BOM, and no text of which Excel would make a formula. */
final class CsvTable implements Closeable {
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
    CsvRow.write(writer, values);
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
