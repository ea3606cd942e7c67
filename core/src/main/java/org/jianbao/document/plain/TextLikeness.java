package org.jianbao.document.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jianbao.document.Source;
import org.jianbao.document.TextDecoder;

/** Tells text from binary content by its control characters, whatever the charset. */
final class TextLikeness {
  private static final int SAMPLE_BYTES = 64 << 10;

  /** Of so many bytes one may be a control character that text has no use for. */
  private static final int BYTES_PER_CONTROL = 200;

  private TextLikeness() {}

  static boolean isText(Source source) {
    byte[] bytes = source.bytes();
    int length = Math.min(bytes.length, SAMPLE_BYTES);
    Charset marked = TextDecoder.markedCharset(source);
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      String sample = new String(bytes, 0, length & ~3, marked);
      return isText(sample.chars().toArray(), sample.length());
    }
    int[] units = new int[length];
    for (int i = 0; i < length; i++) {
      units[i] = bytes[i] & 0xFF;
    }
    return isText(units, length);
  }

  private static boolean isText(int[] units, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (units[i] == 0) {
        return false;
      }
      if (isControl(units[i])) {
        controls++;
      }
    }
    return length > 0 && (long) controls * BYTES_PER_CONTROL <= length;
  }

  private static boolean isControl(int unit) {
    return unit < 0x20 && (unit < '\t' || unit > '\r') || unit == 0x7F;
  }
}
