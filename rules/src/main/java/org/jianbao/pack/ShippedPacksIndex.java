package org.jianbao.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.Sha256;

/** Build step: writes the index of the shipped packs beside them. */
public final class ShippedPacksIndex {
  private ShippedPacksIndex() {}

  /**
   * Writes the index.
   *
   * @param arguments the folder of the packs in the sources; the index to write
   */
  public static void main(String... arguments) throws IOException {
    Path packs = Path.of(arguments[0]);
    Path index = Path.of(arguments[1]);
    List<String> lines = new ArrayList<>();
    for (String path : PackTree.of(packs).files().keySet()) {
      if (path.contains("/")) {
        lines.add(Sha256.of(Files.readAllBytes(packs.resolve(path))) + "  " + path);
      }
    }
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.writeString(index, String.join("\n", lines) + "\n");
  }
}
