package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.PartXml;
import org.jspecify.annotations.Nullable;

/** Which parts of a container belong to a part of it, or to the whole (ISO/IEC 29500-2, 6.5). */
final class Relationships {
  private static final List<String> TYPES =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");

  private final List<Relationship> all;

  private Relationships(List<Relationship> all) {
    this.all = all;
  }

  private record Relationship(String type, String target) {}

  /** No part belongs to any. */
  static Relationships none() {
    return new Relationships(List.of());
  }

  /** Where the relationships of a part stand; "" is the whole. */
  static String pathOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /**
   * Reads relationships.
   *
   * @param part the part whose relationships they are, "" for the whole
   */
  static Relationships read(InputStream in, String part) throws IOException, XMLStreamException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    List<Relationship> all = new ArrayList<>();
    XMLStreamReader xml = PartXml.open(in);
    while (xml.hasNext()) {
      if (PartXml.require(xml.next()) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        if (type != null && target != null) {
          all.add(new Relationship(type, resolve(folder, target)));
        }
      }
    }
    return new Relationships(all);
  }

  /** The path of the first part of this kind, or null. */
  @Nullable String first(String kind) {
    for (String base : TYPES) {
      for (Relationship one : all) {
        if (one.type().equals(base + kind)) {
          return one.target();
        }
      }
    }
    return null;
  }

  private static String resolve(String folder, String target) {
    String path = decoded(target.strip().replace('\\', '/'));
    int mark = path.indexOf('#');
    path = mark < 0 ? path : path.substring(0, mark);
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
