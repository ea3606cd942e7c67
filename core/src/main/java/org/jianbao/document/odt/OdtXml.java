package org.jianbao.document.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.PartXml;
import org.jspecify.annotations.Nullable;

/** Walks over the elements and characters of one part of an OpenDocument file. */
final class OdtXml implements AutoCloseable {
  /** Depth of XML elements; 32 tables in one another need some 200. */
  private static final int MAX_DEPTH = 2_000;

  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

  /** Vocabularies that count for the text, and the prefixes that everyone gives them. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          OPEN_DOCUMENT + "office:1.0",
          "office:",
          OPEN_DOCUMENT + "text:1.0",
          "text:",
          OPEN_DOCUMENT + "table:1.0",
          "table:",
          OPEN_DOCUMENT + "drawing:1.0",
          "draw:",
          OPEN_DOCUMENT + "style:1.0",
          "style:",
          OPEN_DOCUMENT + "manifest:1.0",
          "manifest:",
          "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
          "loext:");

  private final XMLStreamReader reader;
  private int depth;
  private String name = "";

  OdtXml(InputStream in) throws IOException, XMLStreamException {
    reader = PartXml.open(in);
  }

  /** What comes next within an element. */
  enum Event {
    ELEMENT,
    TEXT,
    END
  }

  /** Depth of the element at which this stands, from 1 for the root; 0 before the first element. */
  int depth() {
    return depth;
  }

  /**
   * Name of the element at which this stands, in the form {@code text:p}; empty if it belongs to a
   * vocabulary that does not count.
   */
  String name() {
    return name;
  }

  /** Value of the attribute with this local name, or null. */
  @Nullable String attribute(String localName) {
    return reader.getAttributeValue(null, localName);
  }

  /** Value of an attribute as a number within these bounds; the least if there is none. */
  int number(String localName, int least, int most) {
    String value = attribute(localName);
    try {
      return value == null
          ? least
          : (int) Math.max(least, Math.min(most, Long.parseLong(value.strip())));
    } catch (NumberFormatException none) {
      return least;
    }
  }

  /** Moves on to the next element or text within the element of the given depth, or to its end. */
  Event advance(int within) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          name = PREFIXES.getOrDefault(String.valueOf(reader.getNamespaceURI()), "");
          name = name.isEmpty() ? "" : name + reader.getLocalName();
          return Event.ELEMENT;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < within) {
            return Event.END;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Event.TEXT;
        }
        default -> {
          // Comments, processing instructions
        }
      }
    }
    return Event.END;
  }

  /**
   * Moves on to the next element that begins within the element of the given depth.
   *
   * @return false if that element ends first
   */
  boolean next(int within) throws XMLStreamException {
    Event event = advance(within);
    while (event == Event.TEXT) {
      event = advance(within);
    }
    return event == Event.ELEMENT;
  }

  /** The text at which this stands. */
  String text() {
    return reader.getText();
  }

  /** Moves to the end of the element at which this stands. */
  void skip() throws XMLStreamException {
    int level = depth;
    while (depth >= level) {
      event();
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  private int event() throws XMLStreamException {
    int event = PartXml.require(reader.next());
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > MAX_DEPTH) {
        throw new PartXml.TooDeepException();
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
