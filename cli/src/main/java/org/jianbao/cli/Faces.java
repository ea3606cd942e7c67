package org.jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jianbao.text.Sha256;

/** Writes results as files of an output folder, each complete or not at all. */
final class Faces {
  private static final AtomicLong COUNTER = new AtomicLong();

  /** Characters at the end of a name that is cut; Chinese ones have three bytes, names 255. */
  private static final int LONGEST = 60;

  private static final int HASH = 16;

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
   * Writes a file by way of a temporary one. Where the file system does not take its name (too
   * long, or that of a folder), it stands in the folder itself under a short name.
   *
   * @param name relative path within the folder
   * @return where it stands
   */
  Path write(Path name, byte[] content) throws IOException {
    try {
      return writeAs(folder.resolve(name), content);
    } catch (FileSystemException refused) {
      return writeAs(folder.resolve(shortened(name)), content);
    }
  }

  /** Writes a file of text in UTF-8. */
  Path write(Path name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A name that any file system takes and no other path has. */
  private static String shortened(Path name) {
    String path = name.toString().replace(name.getFileSystem().getSeparator(), "/");
    String last = String.valueOf(name.getFileName()).replaceAll("[^\\p{L}\\p{N}.()（）-]", "_");
    int from = Math.max(0, last.length() - LONGEST);
    String hash = Sha256.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    return hash + "-" + last.substring(from);
  }

  private Path writeAs(Path file, byte[] content) throws IOException {
    Path parent = file.getParent() == null ? folder : file.getParent();
    Files.createDirectories(parent);
    Path temporary =
        parent.resolve(
            ".jianbao-" + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp");
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      move(temporary, file);
      return file;
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
