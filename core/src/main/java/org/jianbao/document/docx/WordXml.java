package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.PartXml;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the elements of one part of a Word file, transitional or strict, or of a file in Word
 * 2003 XML, whose elements get the names of their successors. Of alternate content it shows the
 * first choice only; former properties (…Change) it passes over; a DOCTYPE is an error, so that no
 * entity is ever resolved.
 */
final class WordXml implements AutoCloseable {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XMLStreamReader reader;
  private final boolean[] taken = new boolean[Limits.MAX_DEPTH + 1];
  private int depth;
  private int begun;
  private String name = "";

  WordXml(InputStream in) throws IOException, XMLStreamException {
    reader = PartXml.open(in);
  }

  /** Depth of the element at which this stands, from 1 for the root; 0 before the first element. */
  int depth() {
    return depth;
  }

  /** Number of the element that began last, from 1 in the order in which elements begin. */
  int ordinal() {
    return begun;
  }

  /**
   * Local name of the element at which this stands, if it is one of Word's; of other vocabularies
   * only what counts for text and pictures has a name, in the form {@code v:imagedata}.
   */
  String name() {
    return name;
  }

  /** Value of the attribute with this local name, or null. */
  @Nullable String attribute(String localName) {
    return reader.getAttributeValue(null, localName);
  }

  /** Value of the attribute {@code val}, or null. */
  @Nullable String value() {
    return attribute("val");
  }

  /** Value of the attribute {@code val} as a number within these bounds, or null. */
  @Nullable Integer number(int least, int most) {
    String value = value();
    if (value == null) {
      return null;
    }
    try {
      return (int) Math.max(least, Math.min(most, Long.parseLong(value.trim())));
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** Whether this element switches a property on. */
  boolean isOn() {
    String value = value();
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /**
   * Moves on to the next element that begins within the element of the given depth.
   *
   * @return false if that element ends first
   */
  boolean next(int within) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (begins()) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < within) {
            return false;
          }
        }
        default -> {
          // Text outside w:t, comments, processing instructions
        }
      }
    }
    return false;
  }

  /** Moves to the end of the element at which this stands. */
  void skip() throws XMLStreamException {
    leave(depth);
  }

  /** Moves to the end of the open element of the given depth. */
  void leave(int level) throws XMLStreamException {
    while (depth >= level) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> descend();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Passed over
        }
      }
    }
  }

  /** Appends the text of this element and moves to its end. */
  void appendText(StringBuilder text) throws XMLStreamException {
    int level = depth;
    while (depth >= level) {
      switch (advance()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.START_ELEMENT -> descend();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Comments, processing instructions
        }
      }
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  private int advance() throws XMLStreamException {
    return PartXml.require(reader.next());
  }

  private boolean begins() throws XMLStreamException {
    descend();
    String namespace = reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (WORD.equals(namespace) || STRICT_WORD.equals(namespace)) {
      name = local;
      if (local.endsWith("Change")) {
        skip();
        return false;
      }
      return true;
    }
    if (Word2003.NAMESPACE.equals(namespace)) {
      name = Word2003.name(local);
      return shown(!Word2003.standsElsewhere(local));
    }
    if (Word2003.isAnnotation(namespace, local)) {
      return annotates(String.valueOf(attribute("type")));
    }
    if (COMPATIBILITY.equals(namespace)) {
      choose(local);
      return false;
    }
    name = foreignName(local, namespace);
    return true;
  }

  private boolean annotates(String type) throws XMLStreamException {
    name = type.equals("Word.Deletion") ? "del" : "";
    return shown(!type.equals("Word.Comment") && !type.equals("Word.Formatting"));
  }

  private boolean shown(boolean shown) throws XMLStreamException {
    if (!shown) {
      skip();
    }
    return shown;
  }

  private void choose(String local) throws XMLStreamException {
    if (local.equals("AlternateContent")) {
      taken[depth] = false;
    } else if (taken[depth - 1]) {
      skip();
    } else {
      taken[depth - 1] = true;
    }
  }

  private void descend() throws XMLStreamException {
    depth++;
    begun++;
    if (depth > Limits.MAX_DEPTH) {
      throw new PartXml.TooDeepException();
    }
  }

  private static String foreignName(String local, @Nullable String namespace) {
    if (namespace == null) {
      return "";
    }
    return switch (local) {
      case "pic" -> namespace.endsWith("/picture") ? "pic:pic" : "";
      case "chart" -> namespace.endsWith("/chart") ? "c:chart" : "";
      case "relIds" -> namespace.endsWith("/diagram") ? "dgm:relIds" : "";
      case "imagedata" -> namespace.endsWith(":vml") ? "v:imagedata" : "";
      case "r" -> namespace.endsWith("/math") ? "m:r" : "";
      case "t" -> namespace.endsWith("/math") ? "m:t" : "";
      default -> "";
    };
  }
}
