package org.jianbao.document.odt;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** Reads one level of a style of lists, and says it as Word would. */
final class ListLevels {
  /** Formats by the beginning of how OpenDocument writes them, the longer ones first. */
  private static final List<Map.Entry<String, String>> FORMATS =
      List.of(
          Map.entry("壹, 贰", "chineseLegalSimplified"),
          Map.entry("壹", "ideographLegalTraditional"),
          Map.entry("一", "chineseCountingThousand"),
          Map.entry("甲", "ideographTraditional"),
          Map.entry("子", "ideographZodiac"),
          Map.entry("①", "decimalEnclosedCircle"),
          Map.entry("１", "decimalFullWidth"),
          Map.entry("1", "decimal"),
          Map.entry("a", "lowerLetter"),
          Map.entry("A", "upperLetter"),
          Map.entry("i", "lowerRoman"),
          Map.entry("I", "upperRoman"));

  private static final Map<String, String> SUFFIXES =
      Map.of("listtab", "tab", "space", "space", "nothing", "nothing");

  private ListLevels() {}

  /**
   * Reads the element at which the XML stands.
   *
   * @param level from 0
   */
  static NumberLevel read(OdtXml xml, int level) throws XMLStreamException {
    int at = xml.depth();
    int start = xml.number("start-value", 1, NumberLevel.MAX_START);
    String format = format(xml.attribute("num-format"));
    String pattern = pattern(xml, level);
    String suffix = "tab";
    while (xml.next(at)) {
      String followed = xml.attribute("label-followed-by");
      suffix = followed == null ? suffix : SUFFIXES.getOrDefault(followed, suffix);
    }
    return new NumberLevel(start, format, pattern, false, suffix, null, null);
  }

  /** The pattern, in which %1 to %9 stand for the numbers of the levels. */
  private static String pattern(OdtXml xml, int level) {
    String whole = xml.attribute("num-list-format");
    if (whole != null) {
      return whole.replaceAll("%([1-9])%", "%$1");
    }
    StringBuilder pattern = new StringBuilder(textOf(xml.attribute("num-prefix")));
    int shown = xml.number("display-levels", 1, level + 1);
    for (int i = level - shown + 1; i <= level; i++) {
      pattern.append(i > level - shown + 1 ? "." : "").append('%').append(i + 1);
    }
    return pattern.append(textOf(xml.attribute("num-suffix"))).toString();
  }

  private static String textOf(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String format(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return "none";
    }
    return FORMATS.stream()
        .filter(format -> written.startsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("decimal");
  }
}
