package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * docs/schema is as the shapes of packs give it. After a change of shapes run this test once with
 * {@code -Djianbao.updateCatalogue=true}.
 */
final class PackSchemasTests {
  private static final Path FOLDER =
      Path.of(System.getProperty("jianbao.root", "..")).resolve("docs/schema");

  @Test
  void the_published_schemas_are_as_the_shapes() throws Exception {
    for (Map.Entry<String, String> schema : PackSchemas.all().entrySet()) {
      Path file = FOLDER.resolve(schema.getKey());
      if (Boolean.getBoolean("jianbao.updateCatalogue")) {
        Files.writeString(file, schema.getValue());
      }
      assertThat(file).content().isEqualToNormalizingNewlines(schema.getValue());
    }
  }
}
