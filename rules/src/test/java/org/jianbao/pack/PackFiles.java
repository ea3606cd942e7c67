package org.jianbao.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes packs into a folder, for tests. */
record PackFiles(Path folder) {

  /** Writes a file, its folders too. */
  PackFiles write(String path, String content) {
    return write(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  PackFiles write(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** Writes the manifest of a pack that extends another. */
  PackFiles pack(String id, String extended, String... more) {
    return write(
        id + "/pack.yaml",
        "id: " + id + "\nversion: 1.0.0\nextends: " + extended + "\n" + String.join("\n", more));
  }

  PackLibrary open() {
    return PackLibrary.open(List.of(folder));
  }

  /** The errors of opening, each as an author sees it, the folder left out. */
  List<String> errors() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return open().errors().stream().map(error -> error.toString().replace(prefix, "")).toList();
  }
}
