package org.jianbao.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jianbao.document.container.BoundedStream;
import org.jianbao.document.container.PartText;
import org.jianbao.document.container.ZipEditor;
import org.jianbao.document.container.ZipEntries;
import org.jianbao.document.container.ZipEntries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A Word file whose parts are read and replaced as text; all that is not replaced stays as it is.
 */
final class WordPackage {
  /** A part is kept in memory as text and table of elements; reports stay far below. */
  private static final long MAX_PART_BYTES = 32L << 20;

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String COMMENTS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT_COMMENTS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final List<String> SIGNATURES = List.of("_xmlsignatures/", "/_xmlsignatures/");

  private final ZipEntries zip;
  private final ZipEditor editor;

  WordPackage(byte[] bytes) throws IOException {
    zip = ZipEntries.of(bytes);
    editor = new ZipEditor(bytes);
  }

  /** Whether it bears a digital signature. */
  boolean isSigned() {
    return zip.all().stream()
        .anyMatch(entry -> SIGNATURES.stream().anyMatch(lower(entry.name())::startsWith));
  }

  /** Paths of all parts. */
  List<String> paths() {
    return zip.all().stream().map(Entry::name).toList();
  }

  /** The part at a path, in capital or small letters; null if there is none. */
  @Nullable PartText part(String path) throws IOException {
    Entry entry = entry(path);
    if (entry == null) {
      return null;
    }
    try (InputStream in = new BoundedStream(zip.open(entry), path, MAX_PART_BYTES)) {
      return PartText.of(in);
    }
  }

  /** Replaces a part, or adds it. */
  void put(String path, @Nullable PartText old, String text) {
    Entry entry = old == null ? null : entry(path);
    if (entry == null || old == null) {
      editor.add(path, text.getBytes(StandardCharsets.UTF_8));
    } else {
      editor.replace(entry, old.with(text).bytes());
    }
  }

  /** A path in the folder of a part at which there is nothing yet. */
  String freePath(String main, String name) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String path = folder + name + ".xml";
    for (int i = 1; entry(path) != null; i++) {
      path = folder + name + i + ".xml";
    }
    return path;
  }

  /** Says that a part is one of comments. */
  void declareType(String path) throws IOException {
    String type = "Override PartName=\"/" + path + "\" ContentType=\"" + COMMENTS_TYPE + "\"/>";
    PartText types = part(CONTENT_TYPES);
    if (types != null) {
      String text = types.text();
      put(CONTENT_TYPES, types, text.contains("/" + path + "\"") ? text : appended(text, type));
    }
  }

  /** Says that the main part has its comments there, in the same folder. */
  void relateComments(String main, String path, boolean strict) throws IOException {
    String relations = relationsOf(main);
    PartText related = part(relations);
    String text =
        related == null
            ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                + RELATIONSHIPS
                + "\"></Relationships>"
            : related.text();
    String target = path.substring(main.lastIndexOf('/') + 1);
    put(
        relations,
        related,
        appended(
            text,
            "Relationship Id=\""
                + freeId(text)
                + "\" Type=\""
                + (strict ? STRICT_COMMENTS : COMMENTS)
                + "\" Target=\""
                + target
                + "\"/>"));
  }

  /** The file with all changes. */
  byte[] bytes() throws IOException {
    return editor.bytes();
  }

  private @Nullable Entry entry(String path) {
    for (Entry entry : zip.all()) {
      if (entry.name().equalsIgnoreCase(path)) {
        return entry;
      }
    }
    return null;
  }

  private static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private static String freeId(String relations) {
    int i = 1;
    while (relations.contains("\"jianbao" + i + "\"")) {
      i++;
    }
    return "jianbao" + i;
  }

  /** A part with an element at the end of its root, in the root's namespace. */
  private static String appended(String text, String element) {
    RawXml xml = new RawXml(text);
    String root = xml.name(1);
    String own = "<" + root.substring(0, root.indexOf(':') + 1) + element;
    return xml.isEmpty(1)
        ? text.substring(0, xml.end(1) - 2)
            + ">"
            + own
            + "</"
            + root
            + ">"
            + text.substring(xml.end(1))
        : text.substring(0, xml.close(1)) + own + text.substring(xml.close(1));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
