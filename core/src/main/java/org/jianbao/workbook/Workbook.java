package org.jianbao.workbook;

import java.util.List;

/** What a workbook holds, in the order of its sheets. */
public record Workbook(List<Sheet> sheets) {

  /** Makes it immutable. */
  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads a workbook (.xlsx).
   *
   * @throws WorkbookException if it is none, is damaged or holds too much
   */
  public static Workbook read(byte[] bytes) throws WorkbookException {
    return WorkbookReader.read(bytes);
  }

  /** The sheets that are shown. */
  public List<Sheet> visible() {
    return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
  }
}
