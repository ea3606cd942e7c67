package org.jianbao.workbook;

import java.util.List;

/** What a workbook holds, in the order of its sheets. */
public record Workbook(List<Sheet> sheets) {
  /** Enough for word lists and tables of rules. */
  private static final int USUAL_ROWS = 50_000;

  /** As many rows as a sheet may have. */
  public static final int ALL_ROWS = 1 << 20;

  /** Makes it immutable. */
  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads a workbook (.xlsx), of each sheet its first 50,000 rows.
   *
   * @throws WorkbookException if it is none, is damaged or holds too much
   */
  public static Workbook read(byte[] bytes) throws WorkbookException {
    return read(bytes, USUAL_ROWS);
  }

  /**
   * Reads a workbook (.xlsx).
   *
   * @param rows number of rows that are read of each sheet
   * @throws WorkbookException if it is none, is damaged or holds too much
   */
  public static Workbook read(byte[] bytes, int rows) throws WorkbookException {
    return WorkbookReader.read(bytes, rows);
  }

  /** The sheets that are shown. */
  public List<Sheet> visible() {
    return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
  }
}
