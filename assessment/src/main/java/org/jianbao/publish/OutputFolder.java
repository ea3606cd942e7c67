package org.jianbao.publish;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A folder whose files are either whole or not there: each is written beside and then renamed. */
final class OutputFolder {
  private final Path root;

  OutputFolder(Path root) {
    this.root = root;
  }

  /** Where a file or folder of this path is. */
  Path path(String path) {
    return root.resolve(path);
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param path below the folder, parts separated by /
   */
  void write(String path, Writing content) throws IOException {
    try (Draft draft = open(path)) {
      content.to(draft.out());
      draft.complete();
    }
  }

  /** Begins a file; unless it is completed, nothing is left of it. */
  Draft open(String path) throws IOException {
    Path file = root.resolve(path);
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return new Draft(file);
  }

  /** A file under construction. */
  static final class Draft implements Closeable {
    private final Path file;
    private final Path temporary;
    private final OutputStream out;
    private boolean completed;

    private Draft(Path file) throws IOException {
      this.file = file;
      temporary = file.resolveSibling("." + file.getFileName() + ".part");
      out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    }

    OutputStream out() {
      return out;
    }

    void complete() throws IOException {
      out.close();
      try {
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
      completed = true;
    }

    @Override
    public void close() throws IOException {
      if (!completed) {
        IOException failure = closed();
        Files.deleteIfExists(temporary);
        if (failure != null) {
          throw failure;
        }
      }
    }

    private @Nullable IOException closed() {
      try {
        out.close();
        return null;
      } catch (IOException e) {
        return e;
      }
    }
  }
}
