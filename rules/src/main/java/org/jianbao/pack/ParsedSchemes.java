package org.jianbao.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The scoring schemes beside the shipped packs as the build parsed them: to start a parser of YAML
 * for one small file takes longer than to read a report's tables.
 */
public final class ParsedSchemes {
  /** Beside the index of the packs. */
  static final String FILE = "schemes.bin";

  private ParsedSchemes() {}

  /**
   * The content of a shipped scheme.
   *
   * @param sha256 hash of the file
   * @return null if the build knows no such file
   */
  public static PackNode.@Nullable Mapping of(String sha256) {
    try (InputStream in = ParsedSchemes.class.getResourceAsStream(ShippedPacks.ROOT + FILE)) {
      return in == null ? null : new ParsedFiles(in.readAllBytes()).yaml(FILE, sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
