package org.jianbao.document.docx;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.NumberCodes;
import org.jianbao.document.word.NumberFormat;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** Reads one level of a numbering definition (lvl). */
final class LevelReader {
  private static final int MAX_CODE = 255;

  private LevelReader() {}

  /** Reads the element at which the XML stands. */
  static NumberLevel read(WordXml xml) throws XMLStreamException {
    int at = xml.depth();
    // What ECMA-376 says of a level without a start, and files by Word confirm
    int start = 0;
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
          Integer number = xml.number(0, NumberLevel.MAX_START);
          start = number == null ? 1 : number;
        }
        case "numFmt" -> format = format(value, xml.attribute("format"));
        case "nfc" -> {
          Integer code = xml.number(0, MAX_CODE);
          format = NumberCodes.name(code == null ? 0 : code);
        }
        case "lvlText" -> text = value == null ? "" : value;
        case "isLgl" -> legal = xml.isOn();
        case "suff" -> suffix = value == null ? "tab" : value.toLowerCase(Locale.ROOT);
        case "lvlRestart" -> restart = xml.number(0, ListCounters.LEVELS);
        case "pStyle" -> style = value;
        case "pPr", "rPr" -> xml.skip();
        default -> {
          // Layout
        }
      }
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
}
