package org.jianbao.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.text.Sha256;

/** Hashes of several contents, each with its length, so that none runs into the next. */
final class Hash {
  private Hash() {}

  /** Hash of some texts, each with its end. */
  static String of(String... texts) {
    MessageDigest digest = Sha256.digest();
    for (String text : texts) {
      add(digest, text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Hash of named contents; their order does not count. */
  static String of(Map<String, byte[]> contents) {
    MessageDigest digest = Sha256.digest();
    new TreeMap<>(contents)
        .forEach(
            (name, bytes) -> {
              add(digest, name.getBytes(StandardCharsets.UTF_8));
              add(digest, bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) 0);
    digest.update(bytes);
  }
}
