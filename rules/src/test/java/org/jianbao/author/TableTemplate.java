package org.jianbao.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.author.TableSheets.Column;
import org.jianbao.author.TableSheets.Table;
import org.jianbao.workbook.Sheet;

/** Makes the template for decision tables that ships with the program. */
final class TableTemplate {
  /** Row numbers from 0; authors see the hint, the heads and their rules. */
  private static final int HINT = 0;

  private static final int RULE_TABLE = 2;
  private static final int HEADS = 6;
  private static final int LAST = 206;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle text = style(/* wrap= */ true, null, /* bold= */ false);
  private final CellStyle grey = style(false, IndexedColors.GREY_25_PERCENT, false);
  private final CellStyle head = style(true, IndexedColors.PALE_BLUE, true);

  private TableTemplate() {}

  static byte[] make() {
    TableTemplate template = new TableTemplate();
    template.notes();
    TableSheets.ALL.forEach(template::table);
    new TableLists(template.book, template.head).write();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      template.book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CellStyle style(boolean wrap, IndexedColors colour, boolean bold) {
    CellStyle style = book.createCellStyle();
    // As text: what is typed stays as it is typed.
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setWrapText(wrap);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (colour != null) {
      style.setFillForegroundColor(colour.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (bold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    return style;
  }

  private void notes() {
    List<String> lines =
        List.of(
            "决策表：一行就是一条规则，不用写代码。本工作表只是说明，不会成为规则。",
            "1. 选合适的工作表，在表头下面接着填；一行填一条规则，中间可以空行，以 # 开头的行不算。",
            "2. 表头带 * 的必须填；其余空着就不作条件。灰色的行已隐藏，是规则的写法，请不要改动。",
            "3. 编号自定，如 local-fees；同一条规则分几种情形时写“编号/情形”，如 local-fees/too-many。",
            "4. 表、行、列、轻重等可以从下拉列表中选；它们的中文名称见“选项”工作表。",
            "5. 消息、整改建议里可以写 {actual} 报告的数、{expected} 应为、{quote} 原文、{row} 行、{column} 列；“两个单元格”还有 {other} 甲格的数。",
            "6. 不用的工作表可以留着（不填规则）或删去；要加工作表，请复制已有的，使表头齐全。",
            "7. 文件名必须以 .drl.xlsx 结尾，放在规则包的 rules 文件夹中。",
            "8. 每条规则都要有案例，写在 cases 文件夹中。写好后运行：jianbao rules check 规则包文件夹，jianbao rules test 规则包文件夹");
    XSSFSheet sheet = book.createSheet("说明");
    sheet.setColumnWidth(0, 110 * 256);
    for (int i = 0; i < lines.size(); i++) {
      cell(sheet, i, 0, lines.get(i), text);
    }
  }

  private void table(Table table) {
    XSSFSheet sheet = book.createSheet(table.name());
    List<Column> columns = table.columns();
    cell(sheet, HINT, 0, table.hint(), style(false, null, true));
    cell(sheet, 1, 0, "RuleSet", grey);
    cell(sheet, 1, 1, "tables", grey);
    cell(sheet, RULE_TABLE, 0, "RuleTable", grey);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      cell(sheet, RULE_TABLE + 1, i, column.kind(), grey);
      cell(sheet, RULE_TABLE + 2, i, column.object(), grey);
      cell(sheet, RULE_TABLE + 3, i, column.snippet(), grey);
      cell(sheet, HEADS, i, column.head(), head);
      sheet.setColumnWidth(i, column.width() * 256);
      sheet.setDefaultColumnStyle(i, text);
      if (column.list() != null) {
        choose(sheet, columns, i);
      }
    }
    merge(sheet, columns);
    for (int row = 1; row < HEADS; row++) {
      sheet.getRow(row).setZeroHeight(true);
    }
    int row = HEADS + 1;
    for (Map<String, String> example : table.examples()) {
      for (int i = 0; i < columns.size(); i++) {
        cell(sheet, row, i, example.getOrDefault(columns.get(i).head().replace("*", ""), ""), text);
      }
      row++;
    }
    sheet.createFreezePane(1, HEADS + 1);
  }

  /** Neighbours that narrow the same fact. */
  private static void merge(XSSFSheet sheet, List<Column> columns) {
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      String object = columns.get(from).object();
      if (i == columns.size() || !columns.get(i).object().equals(object)) {
        // Each absence is one of its own.
        if (object.startsWith("$") && i - from > 1) {
          int row = RULE_TABLE + 2;
          sheet.addMergedRegion(new CellRangeAddress(row, row, from, i - 1));
        }
        from = i;
      }
    }
  }

  private static void choose(XSSFSheet sheet, List<Column> columns, int at) {
    String list = columns.get(at).list();
    if (list == null) {
      return;
    }
    String formula = list;
    if (list.equals("rows") || list.equals("columns")) {
      // The rows and columns of the table that was chosen to the left.
      int table = at;
      while (!"tables".equals(columns.get(table).list())) {
        table--;
      }
      String cell = Sheet.cellName(HEADS + 2, table);
      formula = "INDIRECT(\"" + list + "_\"&$" + cell + ")";
    }
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(formula),
            new CellRangeAddressList(HEADS + 1, LAST, at, at));
    // Other values are allowed: what is wrong is told by rules check.
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    validation.createErrorBox("不在列表中", "下拉列表中没有这个值，确定要用它吗？");
    sheet.addValidationData(validation);
  }

  private static void cell(XSSFSheet sheet, int row, int column, String value, CellStyle style) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellStyle(style);
    if (!value.isEmpty()) {
      cell.setCellValue(value);
    }
  }
}
