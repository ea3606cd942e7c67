package org.jianbao.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.document.ReadingException;
import org.jianbao.document.archive.ArchiveMember;
import org.jianbao.document.archive.Archives;

/**
 * Something to check.
 *
 * @param path its path as the user gave it, separated by /; of a file in an archive that of the
 *     archive and that within it: {@code a.zip!/b/报告.docx}
 * @param content opens its bytes; called once for each check
 */
public record Input(String path, Content content) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  public interface Content {
    /**
     * Opens the bytes from the start.
     *
     * @throws ReadingException with the cause if it is known why they cannot be read
     */
    InputStream open() throws IOException, ReadingException;
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

  /** A file in an archive. */
  static Input of(Path archive, ArchiveMember member) {
    return new Input(Archives.path(name(archive), member), member.opener()::open);
  }

  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
