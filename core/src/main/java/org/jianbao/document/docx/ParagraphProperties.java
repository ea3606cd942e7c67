package org.jianbao.document.docx;

import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.ListCounters;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's own properties (pPr) say.
 *
 * @param style id of its style, or null for the default style
 * @param outline outline level from 0, or null if it says nothing
 * @param list id of the numbering, 0 for none, or null if it says nothing
 * @param level level within the numbering from 0, or null if it says nothing
 * @param joinsNext whether a tracked change takes out the paragraph's end
 */
record ParagraphProperties(
    @Nullable String style,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer level,
    boolean joinsNext) {

  /** Those of a paragraph that has none. */
  static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, null, false);

  /** Reads the element at which the XML stands. */
  static ParagraphProperties read(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    String style = null;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    boolean joinsNext = false;
    while (xml.next(at)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "outlineLvl" -> outline = xml.number(0, Style.BODY_TEXT);
        case "numId" -> list = xml.number(0, Integer.MAX_VALUE);
        case "ilvl" -> level = xml.number(0, ListCounters.LEVELS - 1);
        case "rPr" -> joinsNext = endIsTakenOut(xml);
        case "sectPr", "tabs" -> xml.skip();
        default -> {
          // Other properties
        }
      }
    }
    return new ParagraphProperties(style, outline, list, level, joinsNext);
  }

  private static boolean endIsTakenOut(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    boolean takenOut = false;
    while (xml.next(at)) {
      takenOut |= xml.name().equals("del") || xml.name().equals("moveFrom");
    }
    return takenOut;
  }

  /** Whether the paragraph is a heading, by itself or by its style. */
  boolean heading(Style resolved) {
    Integer decisive = outline == null ? resolved.outline() : outline;
    return decisive != null && decisive < Style.BODY_TEXT;
  }
}
