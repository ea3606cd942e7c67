package org.jianbao.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that are written together.
 *
 * @param files contents by paths within a folder
 */
record FileSet(Map<String, byte[]> files) {
  /**
   * Writes the files, all or none.
   *
   * @param folder what becomes the pack; it must not exist, or be empty
   * @throws FileAlreadyExistsException if it exists and is not empty
   */
  void write(Path folder) throws IOException {
    if (Files.exists(folder) && !(Files.isDirectory(folder) && empty(folder))) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Path parent = folder.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path temporary = Files.createTempDirectory(parent, ".jianbao-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = temporary.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      Files.deleteIfExists(folder);
      Files.move(temporary, folder);
      folder.toFile().setReadable(true, /* ownerOnly= */ false);
      folder.toFile().setExecutable(true, /* ownerOnly= */ false);
    } finally {
      delete(temporary);
    }
  }

  /**
   * Writes the files into a pack that is there, and touches no other.
   *
   * @throws FileAlreadyExistsException if it has one of them; then none is written
   */
  void writeInto(Path folder) throws IOException {
    for (String file : files.keySet()) {
      if (Files.exists(folder.resolve(file))) {
        throw new FileAlreadyExistsException(folder.resolve(file).toString());
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
