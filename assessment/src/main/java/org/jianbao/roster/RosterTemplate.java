package org.jianbao.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.WorkbookOutput;

/** The template of a roster, with invented bodies as examples. */
public final class RosterTemplate {
  private static final int MANY_ROWS = 100_000;
  private static final String DATE = "yyyy-mm-dd";
  private static final List<TableSheet.Column> COLUMNS =
      List.of(
          new TableSheet.Column(RosterColumn.NAME.heading(), 28),
          new TableSheet.Column(RosterColumn.ALIASES.heading(), 24),
          new TableSheet.Column(RosterColumn.KIND.heading(), 8),
          new TableSheet.Column(RosterColumn.PARENT.heading(), 24),
          new TableSheet.Column(RosterColumn.AREA.heading(), 10),
          new TableSheet.Column(RosterColumn.DEADLINE.heading(), 10),
          new TableSheet.Column(RosterColumn.CONTACT.heading(), 20));

  private RosterTemplate() {}

  /** As CSV with a byte order mark. */
  public static byte[] csv() throws IOException {
    try (InputStream in = RosterTemplate.class.getResourceAsStream("template.csv")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** As a workbook: the roster, and a sheet that says what goes into which column. */
  public static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("单位名单");
      TableSheet table = new TableSheet(sheet, COLUMNS);
      ResourceTable.rows("template.csv").forEach(table::add);
      table.finish();
      dates(workbook, sheet);
      kinds(sheet);
      TableSheet notes =
          new TableSheet(
              workbook.createSheet("填写说明"),
              List.of(new TableSheet.Column("列", 12), new TableSheet.Column("填写说明", 70)));
      ResourceTable.rows("notes.csv").forEach(notes::add);
      WorkbookOutput.write(workbook, bytes);
    }
    return bytes.toByteArray();
  }

  /** Last days are dates, so that Excel sorts and fills them as such. */
  private static void dates(XSSFWorkbook workbook, XSSFSheet sheet) {
    int column = RosterColumn.DEADLINE.ordinal();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(DATE));
    sheet.setDefaultColumnStyle(column, style);
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Cell cell = sheet.getRow(i).getCell(column);
      cell.setCellValue(LocalDate.parse(cell.getStringCellValue()));
      cell.setCellStyle(style);
    }
  }

  private static void kinds(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int column = RosterColumn.KIND.ordinal();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"政府", "部门", "乡镇", "街道", "其他"}),
            new CellRangeAddressList(1, MANY_ROWS, column, column));
    // Other words for a kind are understood too.
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }
}
