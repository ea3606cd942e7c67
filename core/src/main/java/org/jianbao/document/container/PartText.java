package org.jianbao.document.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A part of XML as text that can be written back to the very same bytes.
 *
 * @param text its characters without byte order mark, line ends as they are
 */
public record PartText(String text, Charset charset, byte[] mark) {

  /**
   * Decodes a part.
   *
   * @throws IOException if its bytes are malformed
   */
  public static PartText of(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    XmlDecoder.Encoding encoding = XmlDecoder.encoding(bytes);
    StringWriter text = new StringWriter(bytes.length);
    try (Reader reader = XmlDecoder.decode(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return new PartText(text.toString(), encoding.charset(), Arrays.copyOf(bytes, encoding.mark()));
  }

  /** This part with another text. */
  public PartText with(String other) {
    return new PartText(other, charset, mark);
  }

  /** The bytes. */
  public byte[] bytes() {
    byte[] encoded = text.getBytes(charset);
    byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.length);
    System.arraycopy(encoded, 0, bytes, mark.length, encoded.length);
    return bytes;
  }
}
