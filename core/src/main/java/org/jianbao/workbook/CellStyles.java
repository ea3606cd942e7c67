package org.jianbao.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cells show a number as a date. */
final class CellStyles {
  private final List<Boolean> dates;

  private CellStyles(List<Boolean> dates) {
    this.dates = dates;
  }

  static CellStyles read(WorkbookParts parts) throws IOException, XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    boolean[] inCells = new boolean[1];
    parts.each(
        "xl/styles.xml",
        xml -> {
          if (WorkbookReader.isStart(xml, "numFmt")) {
            formats.put(
                number(WorkbookParts.attribute(xml, "numFmtId")),
                String.valueOf(WorkbookParts.attribute(xml, "formatCode")));
          } else if (WorkbookReader.isStart(xml, "cellXfs")) {
            inCells[0] = true;
          } else if (WorkbookReader.isEnd(xml, "cellXfs")) {
            inCells[0] = false;
          } else if (inCells[0] && WorkbookReader.isStart(xml, "xf")) {
            int format = number(WorkbookParts.attribute(xml, "numFmtId"));
            dates.add(isDate(format, formats.getOrDefault(format, "")));
          }
        });
    return new CellStyles(dates);
  }

  /** Whether a style, by its number as the cell gives it, shows dates. */
  boolean isDate(@Nullable String style) {
    int index = number(style);
    return index < dates.size() && dates.get(index);
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** The numbers below 164 are those of the standard, 27 to 36 and 50 to 58 the Chinese dates. */
  private static boolean isDate(int format, String code) {
    if (!code.isEmpty()) {
      String plain = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
      return plain.matches("(?is).*[ymdh].*") && !plain.matches("(?is).*general.*");
    }
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47
        || format >= 50 && format <= 58;
  }
}
