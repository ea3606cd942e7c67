package org.jianbao.document.odt;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What styles say that the text depends on: which text is hidden or struck out; and hands lists on.
 */
final class OdtStyles {
  private final Set<String> hidden = new HashSet<>();

  /** Reads a whole part of styles. */
  void readAll(OdtXml xml, OdtLists lists) throws XMLStreamException {
    while (xml.next(0)) {
      read(xml, lists);
    }
  }

  /** Reads a style, if the XML stands at one. */
  void read(OdtXml xml, OdtLists lists) throws XMLStreamException {
    switch (xml.name()) {
      case "text:list-style", "text:outline-style" -> lists.readStyle(xml);
      case "style:style" -> readStyle(xml);
      case "office:master-styles", "office:font-face-decls" -> xml.skip();
      default -> {
        // Looked through
      }
    }
  }

  private void readStyle(OdtXml xml) throws XMLStreamException {
    int level = xml.depth();
    String name = key(xml.attribute("family"), xml.attribute("name"));
    if (hidden.contains(key(xml.attribute("family"), xml.attribute("parent-style-name")))) {
      hidden.add(name);
    }
    while (xml.next(level)) {
      if (xml.name().equals("style:text-properties")) {
        set(name, xml.attribute("display"), "none"::equals);
        set(name, xml.attribute("text-line-through-style"), line -> !line.equals("none"));
      }
    }
  }

  private void set(String name, @Nullable String value, Predicate<String> hides) {
    if (value != null && hides.test(value)) {
      hidden.add(name);
    } else if (value != null) {
      hidden.remove(name);
    }
  }

  /** Whether text of a style of this family (text, paragraph) is not shown. */
  boolean hides(String family, @Nullable String style) {
    return style != null && hidden.contains(key(family, style));
  }

  private static String key(@Nullable String family, @Nullable String name) {
    return family + " " + name;
  }
}
