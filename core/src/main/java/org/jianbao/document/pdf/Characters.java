package org.jianbao.document.pdf;

import java.text.Normalizer;

/** Characters as people type them, where fonts of PDF files name look-alikes. */
final class Characters {
  private Characters() {}

  /** Radicals and compatibility characters (⼀ U+2F00, 金 U+F90A) as the usual characters. */
  static String usual(String text) {
    boolean other =
        text.codePoints()
            .anyMatch(
                c ->
                    c >= 0x2E80 && c <= 0x2FDF
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFB00 && c <= 0xFB06
                        || c >= 0x2F800 && c <= 0x2FA1F);
    return other ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
