package org.jianbao.render.word;

/** Finds the characters of an element's text in the XML: line ends, entities, CDATA sections. */
final class CharacterData {
  private static final String CDATA = "<![CDATA[";

  private CharacterData() {}

  /**
   * A place between two characters.
   *
   * @param at index in the XML
   * @param inSection whether it is within a CDATA section
   */
  record Spot(int at, boolean inSection) {}

  /**
   * The place before the character of this offset; never within one.
   *
   * @param from where the content of the element begins
   * @param to where it ends; there are no elements in it
   */
  static Spot spot(String xml, int from, int to, int offset) {
    int at = from;
    int passed = 0;
    boolean section = false;
    while (at < to) {
      char c = xml.charAt(at);
      if (section && xml.startsWith("]]>", at)) {
        section = false;
        at += 3;
      } else if (!section && c == '<') {
        section = xml.startsWith(CDATA, at);
        at = section ? at + CDATA.length() : endOfMarkup(xml, at);
      } else {
        int next = next(xml, at, section);
        int width = !section && c == '&' ? width(xml, at) : 1;
        if (passed + width > offset) {
          return new Spot(at, section);
        }
        passed += width;
        at = next;
      }
    }
    return new Spot(to, false);
  }

  /** The text of an element, as a parser gives it. */
  static String text(String xml, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    boolean section = false;
    while (at < to) {
      char c = xml.charAt(at);
      if (section && xml.startsWith("]]>", at)) {
        section = false;
        at += 3;
      } else if (!section && c == '<') {
        section = xml.startsWith(CDATA, at);
        at = section ? at + CDATA.length() : endOfMarkup(xml, at);
      } else {
        if (!section && c == '&') {
          text.appendCodePoint(referred(xml, at));
        } else {
          text.append(c == '\r' ? '\n' : c);
        }
        at = next(xml, at, section);
      }
    }
    return text.toString();
  }

  private static int endOfMarkup(String xml, int at) {
    String end = xml.startsWith("<!--", at) ? "-->" : "?>";
    return xml.indexOf(end, at) + end.length();
  }

  private static int next(String xml, int at, boolean section) {
    char c = xml.charAt(at);
    if (c == '\r' && xml.startsWith("\r\n", at)) {
      return at + 2;
    }
    return !section && c == '&' ? xml.indexOf(';', at) + 1 : at + 1;
  }

  /** UTF-16 units of what a reference stands for. */
  private static int width(String xml, int at) {
    return Character.charCount(referred(xml, at));
  }

  /** The character that a reference stands for. */
  private static int referred(String xml, int at) {
    String name = xml.substring(at + 1, xml.indexOf(';', at));
    if (name.startsWith("#x")) {
      return Integer.parseInt(name.substring(2), 16);
    }
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "amp" -> '&';
      default -> Integer.parseInt(name.substring(1));
    };
  }
}
