package org.jianbao.real;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The real reports that stand beside the checkout; without them tests are skipped, unless {@code
 * jianbao.requireShared} is true.
 */
final class Shared {
  private Shared() {}

  /** A file or folder; the test is skipped if there is none. */
  static Path path(String name) {
    String root = System.getProperty("jianbao.root", "..");
    Path folder = Path.of(System.getProperty("jianbao.shared", root + "/../shared"));
    Path path = folder.resolve(name);
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.exists(path), () -> "skipped, not found: " + path);
    }
    return path;
  }
}
