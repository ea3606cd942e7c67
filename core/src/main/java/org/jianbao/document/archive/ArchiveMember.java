package org.jianbao.document.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jianbao.document.ReadingException;

/**
 * A file in an archive.
 *
 * @param path its path within the archive, separated by /, without parts that lead out of it; empty
 *     for the archive itself, if nothing in it can be read
 * @param opener opens its bytes
 */
public record ArchiveMember(String path, Opener opener) {

  /** Opens the bytes of a member. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens the bytes from the start.
     *
     * @throws ReadingException with the cause why the member cannot be read
     */
    InputStream open() throws IOException, ReadingException;
  }

  /** A member that is known not to open. */
  static ArchiveMember failing(String path, ReadingException problem) {
    return new ArchiveMember(
        path,
        () -> {
          throw new ReadingException(problem.code(), problem.getMessage(), problem);
        });
  }
}
