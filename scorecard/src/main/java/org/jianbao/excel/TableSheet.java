package org.jianbao.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is one table: a frozen head with filters, and rows. Texts stay texts, whatever they
 * begin with.
 */
public final class TableSheet {
  /** The longest text that a cell takes. */
  private static final int LONGEST = 32_767;

  private static final int CHARACTER = 256;

  /** Chinese characters beside one another beyond which a table is printed on A3. */
  private static final int WIDE = 100;

  /** Height of a line, and of the highest row that there may be, in points. */
  private static final float LINE = 15;

  private static final float HIGHEST = 409;

  /** Characters from here on are as wide as they are high. */
  private static final int FIRST_WIDE = 0x2010;

  /** Margin at the sides in inches. */
  private static final double MARGIN = 0.4;

  private final Sheet sheet;
  private final Styles styles;
  private final List<Column> columns;
  private int rows;

  /**
   * A column.
   *
   * @param head its name
   * @param width in Chinese characters
   */
  public record Column(String head, int width) {}

  /** Begins a table in an empty sheet. */
  public TableSheet(Sheet sheet, List<Column> columns) {
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    styles = new Styles(sheet.getWorkbook());
    Row head = sheet.createRow(rows++);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = head.createCell(i);
      cell.setCellValue(columns.get(i).head());
      cell.setCellStyle(styles.head());
      sheet.setColumnWidth(i, (columns.get(i).width() * 2 + 2) * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    int width = columns.stream().mapToInt(Column::width).sum();
    sheet
        .getPrintSetup()
        .setPaperSize(width > WIDE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /**
   * Adds a row.
   *
   * @param values texts, numbers, or null for an empty cell
   */
  public void add(List<? extends @Nullable Object> values) {
    Row row = sheet.createRow(rows++);
    int lines = 1;
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        set(row.createCell(i), value);
        lines = Math.max(lines, lines(value.toString(), columns.get(i).width()));
      }
    }
    row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
  }

  /** Lines that a text takes in a column; programs do not all fit rows to their text. */
  private static int lines(String text, int width) {
    int half = text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    return (half + width * 2 - 1) / (width * 2);
  }

  private void set(Cell cell, Object value) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.text());
    } else if (value instanceof Integer number) {
      cell.setCellValue(number);
      cell.setCellStyle(styles.text());
    } else {
      String text = Visible.text(value.toString());
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
      cell.setCellStyle(startsFormula(text) ? styles.quoted() : styles.text());
    }
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  /** Ends the table: filters over all of it. */
  public void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns.size() - 1));
  }

  /** Number of rows besides the head. */
  public int size() {
    return rows - 1;
  }
}
