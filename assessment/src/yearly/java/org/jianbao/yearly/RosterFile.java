package org.jianbao.yearly;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.WorkbookOutput;

/** Writes the roster of all bodies. */
final class RosterFile {
  private RosterFile() {}

  private static final List<TableSheet.Column> COLUMNS =
      Stream.of("单位名称", "别名", "类别", "上级", "地区", "期限", "联系人")
          .map(head -> new TableSheet.Column(head, 12))
          .toList();

  /** As a workbook. */
  static void workbook(List<List<Body>> territories, int year, Path file) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      TableSheet sheet = new TableSheet(workbook.createSheet("应报送单位"), COLUMNS);
      territories.forEach(all -> all.forEach(body -> sheet.add(List.of(fields(body, year)))));
      sheet.finish();
      WorkbookOutput.write(workbook, out);
    }
  }

  /** As CSV. */
  static void write(List<List<Body>> territories, int year, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("\uFEFF单位名称,别名,类别,上级,地区,期限,联系人\n");
      for (List<Body> bodies : territories) {
        for (Body body : bodies) {
          out.write(String.join(",", fields(body, year)) + "\n");
        }
      }
    }
  }

  private static String[] fields(Body body, int year) {
    Body parent = body.parent();
    return new String[] {
      body.name(),
      String.join("；", body.aliases()),
      body.kind().word,
      parent == null ? "" : parent.name(),
      body.area(),
      (year + 1) + (body.government() ? "-03-31" : "-01-31"),
      ""
    };
  }
}
