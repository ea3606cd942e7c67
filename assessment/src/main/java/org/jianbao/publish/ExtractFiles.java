package org.jianbao.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.store.Column;
import org.jianbao.store.Extracts;
import org.jianbao.store.Question;
import org.jianbao.store.Store;

/** The tables of a year for statistics programs, a file each; memory stays flat. */
public final class ExtractFiles {
  private ExtractFiles() {}

  /** Writes the files and tells their names and how many rows each has. */
  public static List<String> write(Store store, int year, ExtractFormat format, Path folder)
      throws IOException {
    List<String> written = new ArrayList<>();
    OutputFolder output = new OutputFolder(folder);
    for (Map.Entry<String, Question> table : Extracts.of(year).entrySet()) {
      String name = table.getKey() + "." + format.name().toLowerCase(Locale.ROOT);
      long rows =
          format == ExtractFormat.CSV
              ? csv(store, table.getValue(), output, name)
              : parquet(store, table.getKey(), table.getValue(), output, name);
      written.add(name + "（" + rows + " 行）");
    }
    return written;
  }

  private static long csv(Store store, Question question, OutputFolder output, String name)
      throws IOException {
    long[] rows = {0};
    List<String> heads = question.columns().stream().map(Column::key).toList();
    try (CsvTable table = new CsvTable(output, name, heads)) {
      store.ask(
          question,
          row -> {
            table.add(row);
            rows[0]++;
          });
      table.complete();
    }
    return rows[0];
  }

  private static long parquet(
      Store store, String title, Question question, OutputFolder output, String name)
      throws IOException {
    long[] rows = {0};
    try (OutputFolder.Draft draft = output.open(name)) {
      try (ParquetTable table = new ParquetTable(title, question.columns(), draft.out())) {
        store.ask(
            question,
            row -> {
              table.add(row);
              rows[0]++;
            });
      }
      draft.complete();
    }
    return rows[0];
  }
}
