package org.jianbao.document;

import org.jianbao.text.Sha256;

/**
 * The bytes of an input.
 *
 * @param name the file's name, only for messages: readers are chosen by content, not by suffix
 * @param bytes the whole content; not copied, must not be changed
 */
public record Source(String name, byte[] bytes) {

  /** The SHA-256 of the content, in lower case hex digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }

  /** Whether the content begins with these bytes (each 0–255). */
  public boolean startsWith(int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
