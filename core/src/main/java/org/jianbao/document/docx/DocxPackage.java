package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.container.BoundedEntries;
import org.jianbao.document.container.BoundedStream;
import org.jianbao.document.container.PartXml;
import org.jianbao.document.container.TooMuchDataException;
import org.jspecify.annotations.Nullable;

/** The container of a Word file: finds the parts through their relationships. */
final class DocxPackage {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String USUAL_MAIN_PART = "word/document.xml";

  private final BoundedEntries entries;
  private final String main;
  private final Relationships related;

  private DocxPackage(BoundedEntries entries, String main, Relationships related) {
    this.entries = entries;
    this.main = main;
    this.related = related;
  }

  /**
   * Opens a container in memory.
   *
   * @throws ReadingException {@link ProblemCode#UNSUPPORTED} if it is one of another application,
   *     {@link ProblemCode#DAMAGED} if it has no main part
   */
  static DocxPackage open(byte[] bytes) throws IOException, XMLStreamException, ReadingException {
    BoundedEntries entries = new BoundedEntries(bytes);
    String main;
    String type;
    try (InputStream types = entries.open(CONTENT_TYPES)) {
      if (types == null) {
        throw new ReadingException(ProblemCode.UNSUPPORTED, "这是压缩包，不是 Word 文档");
      }
      main = mainPart(entries);
      type = typeOf(main, types);
    }
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, "这是 Excel 文件，不是 Word 文档");
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, "这是 PowerPoint 文件，不是 Word 文档");
    }
    return new DocxPackage(entries, main, relationships(entries, main));
  }

  /** The text. */
  InputStream main() throws IOException {
    InputStream in = entries.open(main);
    if (in == null) {
      throw new IOException(main);
    }
    return in;
  }

  /** Path of the text. */
  String mainPath() {
    return main;
  }

  /** Path of the first part of this kind that belongs to the text, or null; it may not exist. */
  @Nullable String relatedPath(String kind) {
    return related.first(kind);
  }

  /** The part of this kind that belongs to the text (styles, numbering), or null. */
  @Nullable InputStream related(String kind) throws IOException {
    String path = related.first(kind);
    InputStream in = path == null ? null : entries.open(path);
    return in == null ? null : new BoundedStream(in, kind, Limits.MAX_DEFINITION_BYTES);
  }

  private static Relationships relationships(BoundedEntries entries, String part)
      throws IOException, XMLStreamException {
    try (InputStream in = entries.open(Relationships.pathOf(part))) {
      return in == null ? Relationships.none() : Relationships.read(in, part);
    }
  }

  private static String mainPart(BoundedEntries entries) throws IOException, ReadingException {
    String main = null;
    try {
      main = relationships(entries, "").first("officeDocument");
    } catch (XMLStreamException broken) {
      // The text usually stands at one place.
      if (PartXml.causeOf(broken) instanceof TooMuchDataException bomb) {
        throw bomb;
      }
    }
    for (String path : new String[] {main, USUAL_MAIN_PART}) {
      if (path != null && has(entries, path)) {
        return path;
      }
    }
    throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少正文（word/document.xml）");
  }

  private static boolean has(BoundedEntries entries, String path) throws IOException {
    try (InputStream in = entries.open(path)) {
      return in != null;
    }
  }

  /** The type of a part: its own, or that of its suffix, or "". */
  private static String typeOf(String part, InputStream types)
      throws IOException, XMLStreamException {
    String suffix = part.substring(part.lastIndexOf('.') + 1);
    String type = "";
    XMLStreamReader xml = PartXml.open(types);
    while (xml.hasNext()) {
      if (PartXml.require(xml.next()) == XMLStreamConstants.START_ELEMENT) {
        String value = xml.getAttributeValue(null, "ContentType");
        String own = xml.getAttributeValue(null, "PartName");
        if (value != null && own != null && own.equalsIgnoreCase("/" + part)) {
          return value.toLowerCase(Locale.ROOT);
        }
        if (value != null && suffix.equalsIgnoreCase(xml.getAttributeValue(null, "Extension"))) {
          type = value.toLowerCase(Locale.ROOT);
        }
      }
    }
    return type;
  }
}
