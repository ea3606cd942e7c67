package org.jianbao.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of our sheets. */
final class Styles {
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle quoted;

  Styles(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.setFont(bold);
    head.setWrapText(true);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(text);
    quoted.setQuotePrefixed(true);
  }

  CellStyle head() {
    return head;
  }

  CellStyle text() {
    return text;
  }

  /** The style of text that a person must not turn into a formula by mere editing. */
  CellStyle quoted() {
    return quoted;
  }
}
