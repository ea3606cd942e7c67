package org.jianbao.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.text.Sha256;

/** Build step: writes the index of the shipped packs beside them, and what is parsed of them. */
public final class ShippedPacksIndex {
  private static final Map<String, Shape> SHAPES =
      Map.of(PackFolder.MANIFEST, PackShapes.MANIFEST, PackFolder.FORM, PackShapes.FORM);

  private ShippedPacksIndex() {}

  /**
   * Writes the index and the parsed files.
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
    Files.write(index.resolveSibling(ShippedPacks.PARSED), parsed(packs));
    Files.write(index.resolveSibling(ParsedSchemes.FILE), schemes(packs));
  }

  private static byte[] schemes(Path packs) throws IOException {
    ParsedFilesWriter parsed = new ParsedFilesWriter();
    for (Map.Entry<String, byte[]> file : PackTree.of(packs).files().entrySet()) {
      if (file.getKey().startsWith("scoring/") && file.getKey().endsWith(".yaml")) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        parsed.add(Sha256.of(file.getValue()), YamlReader.read(file.getKey(), text));
      }
    }
    return parsed.bytes();
  }

  /** The manifests, forms and word lists that are sound; what is not is told when it is read. */
  private static byte[] parsed(Path packs) throws IOException {
    ParsedFilesWriter parsed = new ParsedFilesWriter();
    for (PackFolder folder : PackFinder.at(packs, new ArrayList<>())) {
      for (String path : folder.files().keySet()) {
        String sha256 = String.valueOf(folder.sha256(path));
        Shape shape = SHAPES.get(path);
        if (shape != null) {
          List<PackError> errors = new ArrayList<>();
          PackNode.Mapping root = folder.yaml(path, () -> shape, errors);
          if (root != null && errors.isEmpty()) {
            parsed.add(sha256, root);
          }
        } else if (path.startsWith("words/")) {
          parsed.add(sha256, WordList.rows(path, String.valueOf(folder.text(path))));
        }
      }
    }
    return parsed.bytes();
  }
}
