package org.jianbao.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 in hex digits. */
final class Hash {
  private Hash() {}

  /** Hash of some texts, each with its end. */
  static String of(String... texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      add(digest, text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Hash of named contents; their order does not count. */
  static String of(Map<String, byte[]> contents) {
    MessageDigest digest = sha256();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
