package org.jianbao.render.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a main part says, read independently: its tokens without comments, and what is commented.
 */
final class CommentedText {
  /**
   * Every element and character, each with the properties of its run; marks of comments left out.
   */
  final List<String> tokens = new ArrayList<>();

  /** The commented words by id of the comment. */
  final Map<String, StringBuilder> commented = new LinkedHashMap<>();

  final List<String> references = new ArrayList<>();
  final List<String> ended = new ArrayList<>();
  private final Map<String, StringBuilder> open = new HashMap<>();

  private CommentedText() {}

  static CommentedText of(byte[] main) throws XMLStreamException {
    CommentedText text = new CommentedText();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    text.read(factory.createXMLStreamReader(new ByteArrayInputStream(main)));
    return text;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    List<String> runs = new ArrayList<>();
    boolean inText = false;
    StringBuilder properties = null;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          String id = id(xml);
          if (properties != null) {
            properties.append(tag(xml));
          } else if (name.equals("commentRangeStart")) {
            commented.put(id, new StringBuilder());
            open.put(id, commented.get(id));
          } else if (name.equals("commentRangeEnd")) {
            open.remove(id);
            ended.add(id);
          } else if (name.equals("commentReference")) {
            references.add(id);
          } else if (name.equals("r")) {
            runs.add(tag(xml));
          } else if (name.equals("rPr") && !runs.isEmpty()) {
            properties = new StringBuilder();
          } else {
            tokens.add(runs + tag(xml));
            inText = name.equals("t");
            if (name.equals("tab") || name.equals("br")) {
              open.values().forEach(each -> each.append(name.equals("tab") ? '\t' : '\n'));
            }
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = xml.getLocalName();
          if (properties != null && name.equals("rPr")) {
            runs.add(runs.remove(runs.size() - 1) + properties);
            properties = null;
          } else if (properties != null || name.startsWith("comment")) {
            break;
          } else if (name.equals("r")) {
            runs.remove(runs.size() - 1);
          } else {
            if (name.equals("t") && last().equals("<t>")) {
              tokens.remove(tokens.size() - 1);
            } else {
              tokens.add(name.equals("t") ? "" : "/" + name);
            }
            inText = false;
            if (name.equals("p")) {
              open.values().forEach(each -> each.append('\n'));
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          String characters = xml.getText();
          if (inText) {
            characters.chars().forEach(c -> tokens.add(runs + "" + (char) c));
            open.values().forEach(each -> each.append(characters));
          } else if (properties == null && runs.isEmpty()) {
            tokens.add(characters);
          }
        }
        default -> {
          // Comments of XML
        }
      }
    }
    tokens.removeIf(token -> token.isEmpty() || token.endsWith("<t>"));
  }

  private String last() {
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  private static String id(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String tag(XMLStreamReader xml) {
    StringBuilder tag = new StringBuilder("<" + xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (!xml.getAttributeLocalName(i).equals("space")) {
        tag.append(' ').append(xml.getAttributeLocalName(i)).append('=');
        tag.append(xml.getAttributeValue(i));
      }
    }
    return tag.append('>').toString();
  }
}
