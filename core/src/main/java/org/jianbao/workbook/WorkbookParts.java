package org.jianbao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.PartXml;
import org.jianbao.document.container.TooMuchDataException;
import org.jianbao.document.container.ZipEntries;
import org.jspecify.annotations.Nullable;

/** The XML parts of a workbook, decompressed up to a limit. */
final class WorkbookParts {
  private static final int MAX_ENTRIES = 2_000;
  private static final int MAX_BYTES = 64 << 20;

  private final Map<String, byte[]> parts;

  private WorkbookParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static WorkbookParts open(byte[] bytes) throws IOException {
    // By the directory: what is written as a stream does not tell sizes before its entries.
    ZipEntries zip = ZipEntries.of(bytes);
    if (zip.all().size() > MAX_ENTRIES) {
      throw new TooMuchDataException("directory");
    }
    Map<String, byte[]> parts = new HashMap<>();
    int left = MAX_BYTES;
    for (ZipEntries.Entry entry : zip.all()) {
      String name = key(entry.name());
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        try (InputStream in = zip.open(entry)) {
          byte[] part = in.readNBytes(left);
          left -= part.length;
          if (left <= 0) {
            throw new TooMuchDataException(name);
          }
          parts.put(name, part);
        }
      }
    }
    return new WorkbookParts(parts);
  }

  boolean has(String path) {
    return parts.containsKey(key(path));
  }

  /** What is done with a part. */
  interface Consumer {
    void accept(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Goes over the elements and texts of a part; does nothing if there is no such part. */
  void each(String path, Consumer consumer) throws IOException, XMLStreamException {
    byte[] part = parts.get(key(path));
    if (part == null) {
      return;
    }
    try (InputStream in = new ByteArrayInputStream(part)) {
      XMLStreamReader xml = PartXml.open(in);
      while (xml.hasNext()) {
        PartXml.require(xml.next());
        consumer.accept(xml);
      }
    }
  }

  /** An attribute of the element that begins, by its local name; null if there is none. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    if (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
      return null;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static String key(String path) {
    String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
