package org.jianbao.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models of the shipped packs, compiled by the build onto the class path. */
final class ShippedModels {
  static final String INDEX = "META-INF/jianbao/models.tsv";
  private static final Map<String, CompiledFile> FILES = load();

  private ShippedModels() {}

  /** The compiled file of this key, or null. */
  static @Nullable CompiledFile get(String key) {
    return FILES.get(key);
  }

  private static Map<String, CompiledFile> load() {
    Map<String, CompiledFile> files = new HashMap<>();
    try (InputStream in = ShippedModels.class.getClassLoader().getResourceAsStream(INDEX)) {
      if (in != null) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (CompiledText.Entry entry : CompiledText.read(text)) {
          files.put(entry.key(), entry.file());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Without index all is compiled and cached as for any other pack.
      files.clear();
    }
    return files;
  }
}
