package org.jianbao.document.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes XML parts, which are in UTF-8 or UTF-16 (ISO/IEC 29500-2). Done here because the parser
 * of the JDK prints malformed bytes on the error stream.
 */
final class XmlDecoder {
  private static final int MARK_LENGTH = 3;

  private XmlDecoder() {}

  /** The characters without a byte order mark; malformed bytes are an error. */
  static Reader decode(InputStream in) throws IOException {
    byte[] head = in.readNBytes(MARK_LENGTH);
    Encoding encoding = encoding(head);
    PushbackInputStream rest = new PushbackInputStream(in, MARK_LENGTH);
    rest.unread(head, encoding.mark(), head.length - encoding.mark());
    return new InputStreamReader(
        rest,
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * How a part is encoded.
   *
   * @param mark bytes of its byte order mark
   */
  record Encoding(Charset charset, int mark) {}

  /** Tells the encoding by the first bytes. */
  static Encoding encoding(byte[] head) {
    int first = head.length > 0 ? head[0] & 0xFF : -1;
    int second = head.length > 1 ? head[1] & 0xFF : -1;
    int third = head.length > 2 ? head[2] & 0xFF : -1;
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      mark = 3;
    } else if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
      charset = first == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (first == 0) {
      charset = StandardCharsets.UTF_16BE;
    } else if (second == 0) {
      charset = StandardCharsets.UTF_16LE;
    }
    return new Encoding(charset, mark);
  }
}
