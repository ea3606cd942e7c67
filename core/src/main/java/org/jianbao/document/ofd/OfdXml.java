package org.jianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.PartXml;
import org.jspecify.annotations.Nullable;

/** Walks over the elements of one part, whatever their namespace. */
final class OfdXml implements AutoCloseable {
  private final XMLStreamReader reader;
  private int depth;

  OfdXml(InputStream in) throws IOException, XMLStreamException {
    reader = PartXml.open(in);
  }

  /** Depth of the element at which this stands, from 1 for the root; 0 before the first element. */
  int depth() {
    return depth;
  }

  /** Local name of the element at which this stands. */
  String name() {
    return reader.getLocalName();
  }

  /** Value of the attribute with this local name, or null. */
  @Nullable String attribute(String localName) {
    return reader.getAttributeValue(null, localName);
  }

  /**
   * Moves on to the next element that begins within the element of the given depth.
   *
   * @return false if that element ends first
   */
  boolean next(int within) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < within) {
        return false;
      }
    }
    return false;
  }

  /** Moves to the end of the element at which this stands. */
  void skip() throws XMLStreamException {
    int level = depth;
    while (depth >= level) {
      advance();
    }
  }

  /** The text of the element at which this stands; moves to its end. */
  String text() throws XMLStreamException {
    int level = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= level) {
      switch (advance()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {
          // Elements within, comments
        }
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  private int advance() throws XMLStreamException {
    int event = PartXml.require(reader.next());
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > Limits.MAX_DEPTH) {
        throw new PartXml.TooDeepException();
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
