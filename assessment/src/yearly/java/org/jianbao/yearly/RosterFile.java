package org.jianbao.yearly;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the roster of all bodies. */
final class RosterFile {
  private RosterFile() {}

  static void write(List<List<Body>> territories, int year, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("\uFEFF单位名称,别名,类别,上级,地区,期限,联系人\n");
      for (List<Body> bodies : territories) {
        for (Body body : bodies) {
          Body parent = body.parent();
          String[] fields = {
            body.name(),
            String.join("；", body.aliases()),
            body.kind().word,
            parent == null ? "" : parent.name(),
            body.area(),
            (year + 1) + (body.government() ? "-03-31" : "-01-31"),
            ""
          };
          out.write(String.join(",", fields) + "\n");
        }
      }
    }
  }
}
