package org.jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes results as files of an output folder, each complete or not at all. */
final class Faces {
  private static final AtomicLong COUNTER = new AtomicLong();

  private final Path folder;

  /**
   * Takes a folder, which is made if it is not there.
   *
   * @throws UsageException if it cannot be a folder
   */
  Faces(Path folder) throws UsageException {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException("无法使用输出文件夹 " + folder + "：它不是文件夹，或者不能创建。");
    }
  }

  /**
   * Writes a file by way of a temporary one.
   *
   * @param name relative path within the folder
   */
  void write(Path name, String content) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent() == null ? folder : file.getParent();
    Files.createDirectories(parent);
    Path temporary =
        parent.resolve(
            ".jianbao-" + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp");
    try {
      Files.write(
          temporary, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
