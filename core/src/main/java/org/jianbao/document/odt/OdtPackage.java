package org.jianbao.document.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.BoundedEntries;
import org.jianbao.document.container.ZipDirectory;
import org.jspecify.annotations.Nullable;

/** The container of an OpenDocument text. */
final class OdtPackage {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** What stands at the very start, uncompressed: its name and its content. */
  private static final String TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

  /** Length of the header before that name. */
  private static final int HEADER = 30;

  private final BoundedEntries entries;

  private OdtPackage(BoundedEntries entries) {
    this.entries = entries;
  }

  /** Whether the content is an OpenDocument text, perhaps truncated. */
  static boolean isText(Source source) {
    byte[] bytes = source.bytes();
    if (!source.startsWith('P', 'K', 3, 4)) {
      return false;
    }
    int length = Math.min(TYPE.length(), Math.max(0, bytes.length - HEADER));
    if (new String(bytes, Math.min(HEADER, bytes.length), length, StandardCharsets.ISO_8859_1)
        .equals(TYPE)) {
      return true;
    }
    // Packed anew by another program, the type may stand anywhere.
    List<String> names = ZipDirectory.names(bytes);
    return names.contains(CONTENT) && names.contains(MANIFEST) && saysText(bytes);
  }

  private static boolean saysText(byte[] bytes) {
    try (InputStream in = new BoundedEntries(bytes).open(MANIFEST)) {
      return in != null
          && new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("opendocument.text");
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  /** Opens a container in memory; refuses one under a password. */
  static OdtPackage open(byte[] bytes) throws IOException, ReadingException {
    OdtPackage odt = new OdtPackage(new BoundedEntries(bytes));
    if (odt.isEncrypted()) {
      throw new ReadingException(ProblemCode.ENCRYPTED, "文件设有打开密码，无法读取");
    }
    return odt;
  }

  private boolean isEncrypted() throws IOException {
    try (InputStream in = entries.open(MANIFEST)) {
      if (in == null) {
        return false;
      }
      try (OdtXml xml = new OdtXml(in)) {
        while (xml.next(0)) {
          if (xml.name().equals("manifest:encryption-data")) {
            return true;
          }
        }
      }
      return false;
    } catch (XMLStreamException broken) {
      // The text itself may be whole
      return false;
    }
  }

  /** The text. */
  InputStream content() throws IOException, ReadingException {
    InputStream in = entries.open(CONTENT);
    if (in == null) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少正文（content.xml）");
    }
    return in;
  }

  /** The styles, or null if there are none. */
  @Nullable InputStream styles() throws IOException {
    return entries.open("styles.xml");
  }
}
