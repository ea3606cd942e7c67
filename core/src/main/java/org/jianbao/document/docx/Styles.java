package org.jianbao.document.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.HeadingNames;
import org.jianbao.document.word.ListCounters;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document (styles.xml), as far as text, headings and automatic numbers need them.
 */
final class Styles {
  /** Styles based on one another; Word allows ten or so, a circle ends here. */
  private static final int MAX_CHAIN = 50;

  private static final Set<String> ON = Set.of("1", "true", "on");

  private final Map<String, Style> written = new LinkedHashMap<>();
  private final Map<String, Style> complete = new HashMap<>();
  private @Nullable String defaultId;

  /** Reads a whole part. */
  void read(WordXml xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "style" -> readStyle(xml);
        case "docDefaults", "latentStyles" -> xml.skip();
        default -> {
          // The root
        }
      }
    }
  }

  /** The style of a paragraph with this style id, completed; null stands for the default style. */
  Style of(@Nullable String id) {
    String wanted = id != null && written.containsKey(id) ? id : defaultId;
    return wanted == null ? Style.NONE : complete.computeIfAbsent(wanted, this::complete);
  }

  /** Whether text is not shown unless it says so itself: by its own style or its paragraph's. */
  boolean hides(@Nullable String own, @Nullable String paragraph) {
    Boolean hidden = own != null && written.containsKey(own) ? of(own).hidden() : null;
    return Boolean.TRUE.equals(hidden == null ? of(paragraph).hidden() : hidden);
  }

  private Style complete(String id) {
    Style style = Style.NONE;
    String next = id;
    for (int i = 0; i < MAX_CHAIN && next != null; i++) {
      Style base = written.get(next);
      if (base == null) {
        break;
      }
      style = style == Style.NONE ? base : style.inheriting(base);
      next = base.basedOn();
    }
    return style;
  }

  private void readStyle(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    String id = xml.attribute("styleId");
    String type = xml.attribute("type");
    String standard = xml.attribute("default");
    String name = "";
    String basedOn = null;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    Boolean hidden = null;
    while (xml.next(at)) {
      String value = xml.value();
      switch (xml.name()) {
        case "name" -> name = value == null ? "" : value;
        case "basedOn" -> basedOn = value;
        case "outlineLvl" -> outline = xml.number(0, Style.BODY_TEXT);
        case "numId" -> list = xml.number(0, Integer.MAX_VALUE);
        case "ilvl" -> level = xml.number(0, ListCounters.LEVELS - 1);
        case "vanish" -> hidden = xml.isOn();
        case "tblPr", "trPr", "tcPr", "tblStylePr" -> xml.skip();
        default -> {
          // Other properties
        }
      }
    }
    if (id == null) {
      return;
    }
    if (outline == null) {
      outline = HeadingNames.outline(name);
    }
    written.putIfAbsent(id, new Style(id, name, basedOn, outline, list, level, hidden));
    if ("paragraph".equals(type) && standard != null && ON.contains(standard)) {
      defaultId = id;
    }
  }
}
