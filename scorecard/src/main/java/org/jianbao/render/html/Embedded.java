package org.jianbao.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jianbao.text.Sha256;

/** Styles and scripts that pages hold in themselves. */
public final class Embedded {
  private Embedded() {}

  /**
   * The content of a resource as browsers hash it: they have parsed it by then, and it has no \r.
   *
   * @param beside the class beside which it lies
   */
  public static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a content security policy names a style or script by. */
  public static String hash(String content) {
    MessageDigest digest = Sha256.digest();
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
  }
}
