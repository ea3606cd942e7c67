package org.jianbao.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The text of a string whose parts may be formatted each in its own way; readings are left out. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inReading;

  void clear() {
    text.setLength(0);
  }

  void accept(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamReader.START_ELEMENT, XMLStreamReader.END_ELEMENT -> {
        boolean start = xml.getEventType() == XMLStreamReader.START_ELEMENT;
        if (xml.getLocalName().equals("t")) {
          inText = start;
        } else if (xml.getLocalName().equals("rPh")) {
          inReading = start;
        }
      }
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
        if (inText && !inReading) {
          text.append(xml.getText());
        }
      }
      default -> {
        // Comments and the like
      }
    }
  }

  /** The text so far. */
  String text() {
    return unescaped(text.toString());
  }

  /** Excel writes control characters as {@code _x000D_}. */
  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
