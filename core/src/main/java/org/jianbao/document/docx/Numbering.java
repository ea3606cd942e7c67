package org.jianbao.document.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** The definitions of automatic numbers (numbering.xml). */
final class Numbering {
  /** Definitions that point to one another through a style; more is a circle. */
  private static final int MAX_LINKS = 10;

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /** A definition (abstractNum). */
  record Definition(int id, @Nullable String styleLink, @Nullable NumberLevel[] levels) {}

  /** A list that uses a definition (num), with its own starts and levels. */
  record Instance(int definition, @Nullable Integer[] starts, @Nullable NumberLevel[] levels) {}

  /** Reads a whole part. */
  void read(WordXml xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "abstractNum" -> readDefinition(xml);
        case "num" -> readInstance(xml);
        default -> {
          // The root, picture bullets
        }
      }
    }
  }

  /** The list with this id, or null. */
  @Nullable Instance instance(int list) {
    return instances.get(list);
  }

  /** The definition that a list uses in the end, through the styles it may be linked to. */
  @Nullable Definition definition(Instance instance, Styles styles) {
    Definition definition = definitions.get(instance.definition());
    for (int i = 0; i < MAX_LINKS && definition != null; i++) {
      String link = definition.styleLink();
      if (link == null) {
        return definition;
      }
      Integer list = styles.of(link).list();
      Instance linked = list == null ? null : instances.get(list);
      Definition next = linked == null ? null : definitions.get(linked.definition());
      if (next == null || next == definition) {
        return definition;
      }
      definition = next;
    }
    return definition;
  }

  private void readDefinition(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    Integer id = id(xml, "abstractNumId", "listDefId");
    String styleLink = null;
    @Nullable NumberLevel[] levels = new @Nullable NumberLevel[ListCounters.LEVELS];
    while (xml.next(at)) {
      switch (xml.name()) {
        case "numStyleLink" -> styleLink = xml.value();
        case "lvl" -> readLevel(xml, levels);
        default -> {
          // Names and templates
        }
      }
    }
    if (id != null) {
      definitions.putIfAbsent(id, new Definition(id, styleLink, levels));
    }
  }

  private void readInstance(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    Integer id = id(xml, "numId", "ilfo");
    Integer definition = null;
    @Nullable Integer[] starts = new @Nullable Integer[ListCounters.LEVELS];
    @Nullable NumberLevel[] levels = new @Nullable NumberLevel[ListCounters.LEVELS];
    int level = -1;
    while (xml.next(at)) {
      switch (xml.name()) {
        case "abstractNumId" -> definition = xml.number(0, Integer.MAX_VALUE);
        case "lvlOverride" -> level = level(xml);
        case "startOverride" -> {
          if (level >= 0) {
            starts[level] = xml.number(0, NumberLevel.MAX_START);
          }
        }
        case "lvl" -> readLevel(xml, levels);
        default -> {
          // Nothing else counts
        }
      }
    }
    if (id != null && definition != null) {
      instances.putIfAbsent(id, new Instance(definition, starts, levels));
    }
  }

  private static void readLevel(WordXml xml, @Nullable NumberLevel[] levels)
      throws XMLStreamException {
    int level = level(xml);
    NumberLevel read = LevelReader.read(xml);
    if (level >= 0) {
      levels[level] = read;
    }
  }

  private static int level(WordXml xml) {
    Integer level = number(xml.attribute("ilvl"));
    return level == null || level < 0 || level >= ListCounters.LEVELS ? -1 : level;
  }

  /** The attribute of this name, in Word 2003 XML of another. */
  private static @Nullable Integer id(WordXml xml, String name, String formerName) {
    String value = xml.attribute(name);
    return number(value == null ? xml.attribute(formerName) : value);
  }

  private static @Nullable Integer number(@Nullable String text) {
    try {
      return text == null ? null : Integer.valueOf(text.trim());
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
