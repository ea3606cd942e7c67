package org.jianbao.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
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

  private static Path writeAs(Path file, byte[] content) throws IOException {
    try (Pending pending = new Pending(file)) {
      pending.out().write(content);
      pending.commit();
      return file;
    }
  }

  /**
   * Begins a file that is written piece by piece.
   *
   * @param name relative path within the folder
   */
  Pending open(Path name) throws IOException {
    return new Pending(folder.resolve(name));
  }

  /** A file under construction, under a temporary name until it is complete. */
  static final class Pending implements Closeable {
    private final Path file;
    private final Path temporary;
    private final OutputStream out;

    private Pending(Path file) throws IOException {
      this.file = file;
      Path parent = Objects.requireNonNull(file.getParent());
      Files.createDirectories(parent);
      temporary =
          parent.resolve(
              ".jianbao-"
                  + ProcessHandle.current().pid()
                  + "-"
                  + COUNTER.incrementAndGet()
                  + ".tmp");
      out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    }

    /** Where its content goes. */
    OutputStream out() {
      return out;
    }

    /** Gives the complete file its name. */
    void commit() throws IOException {
      out.close();
      move(temporary, file);
    }

    /** Throws it away unless it is complete. */
    @Override
    public void close() throws IOException {
      try {
        out.close();
      } finally {
        Files.deleteIfExists(temporary);
      }
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
