package org.jianbao.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to check.
 *
 * @param path its path as the user gave it, separated by /
 * @param content opens its bytes; called once for each check
 */
public record Input(String path, Content content) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  public interface Content {
    /** Opens the bytes from the start. */
    InputStream open() throws IOException;
  }

  /** A file. */
  public static Input of(Path file) {
    return new Input(name(file), () -> Files.newInputStream(file));
  }

  /** A file or folder that is known not to open. */
  static Input failing(Path file, IOException failure) {
    return new Input(
        name(file),
        () -> {
          throw failure;
        });
  }

  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
