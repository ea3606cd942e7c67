package org.jianbao.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Workbook;
import org.jianbao.workbook.WorkbookException;

/** A word list in a workbook: the first sheet, with the columns that the CSV would have. */
final class WordSheet {
  /** How the names of such lists end. */
  static final String WORKBOOK = ".xlsx";

  private static final Pattern NOTES = Pattern.compile("说明.*|选项.*");

  private WordSheet() {}

  /**
   * The rows of the first sheet, its head among them.
   *
   * @param file its name in messages
   * @throws PackException if it is no workbook, or other sheets hold anything
   */
  static List<WordRow> rows(String file, byte[] bytes) {
    List<Sheet> sheets;
    try {
      sheets = Workbook.read(bytes).visible();
    } catch (WorkbookException e) {
      throw new PackException(Position.of(file).error(e.getMessage()));
    }
    for (Sheet sheet : sheets.subList(Math.min(1, sheets.size()), sheets.size())) {
      if (!sheet.rows().isEmpty() && !NOTES.matcher(sheet.name().strip()).matches()) {
        throw new PackException(
            Position.of(file)
                .error("词表只读第一个工作表，工作表“" + sheet.name() + "”中的内容不会生效：请移到第一个工作表，或把名称改为以“说明”开头"));
      }
    }
    List<WordRow> rows = new ArrayList<>();
    for (Sheet.Row row : sheets.isEmpty() ? List.<Sheet.Row>of() : sheets.get(0).rows()) {
      List<String> cells = new ArrayList<>();
      for (Sheet.Cell cell : row.cells()) {
        while (cells.size() < cell.column()) {
          cells.add("");
        }
        cells.add(cell.text());
      }
      if (!cells.get(0).startsWith("#")) {
        rows.add(new WordRow(new Position(file, row.number(), 0), cells));
      }
    }
    return rows;
  }
}
