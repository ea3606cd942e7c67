package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.workbook.Workbook;
import org.junit.jupiter.api.Test;

/** The template for decision tables is made by code; what ships is what the code makes. */
final class TableTemplateTests {
  private static final String RESOURCE = "skeleton/rules/table.drl.xlsx";

  @Test
  void what_ships_is_up_to_date() throws Exception {
    byte[] made = TableTemplate.make();
    if (Boolean.getBoolean("jianbao.updateTemplate")) {
      Path target =
          Path.of(
              System.getProperty("jianbao.root"),
              "rules/src/main/resources/org/jianbao/author",
              RESOURCE);
      Files.write(target, made);
      return;
    }
    try (InputStream in = Skeleton.class.getResourceAsStream(RESOURCE)) {
      assertThat(Workbook.read(in.readAllBytes())).isEqualTo(Workbook.read(made));
    }
  }
}
