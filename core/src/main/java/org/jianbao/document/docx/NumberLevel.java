package org.jianbao.document.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One level of a numbering definition (lvl).
 *
 * @param start the first number
 * @param format name of the number format: decimal, chineseCounting …
 * @param text the pattern, in which %1 to %9 stand for the numbers of the levels
 * @param legal whether all numbers of the pattern are shown as decimals
 * @param suffix what follows: tab, space or nothing
 * @param restart number of levels, counted from 1, any of which starts this one anew; null for all
 *     above it, 0 for none
 * @param style id of the paragraph style that is bound to this level, or null
 */
record NumberLevel(
    int start,
    String format,
    String text,
    boolean legal,
    String suffix,
    @Nullable Integer restart,
    @Nullable String style) {

  static final int MAX_START = 1_000_000;

  /** Reads the element at which the XML stands. */
  static NumberLevel read(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    int start = 1;
    String format = "decimal";
    String text = "";
    boolean legal = false;
    String suffix = "tab";
    Integer restart = null;
    String style = null;
    while (xml.next(at)) {
      String value = xml.value();
      switch (xml.name()) {
        case "start" -> {
          Integer number = xml.number(0, MAX_START);
          start = number == null ? 1 : number;
        }
        case "numFmt" -> format = format(value, xml.attribute("format"));
        case "lvlText" -> text = value == null ? "" : value;
        case "isLgl" -> legal = xml.isOn();
        case "suff" -> suffix = value == null ? "tab" : value;
        case "lvlRestart" -> restart = xml.number(0, Numbering.LEVELS);
        case "pStyle" -> style = value;
        case "pPr", "rPr" -> xml.skip();
        default -> {
          // Layout
        }
      }
    }
    if (text.length() > Limits.MAX_NUMBER_LENGTH) {
      text = text.substring(0, Limits.MAX_NUMBER_LENGTH);
    }
    return new NumberLevel(start, format, text, legal, suffix, restart, style);
  }

  private static String format(@Nullable String value, @Nullable String custom) {
    if ("custom".equals(value) && custom != null && custom.startsWith("0")) {
      int end = custom.indexOf(',');
      return NumberFormat.PADDED + (end < 0 ? custom.length() : end);
    }
    return value == null ? "decimal" : value;
  }

  /** Whether paragraphs of this level show a number. */
  boolean isShown() {
    return !format.equals("bullet") && !text.isEmpty();
  }
}
