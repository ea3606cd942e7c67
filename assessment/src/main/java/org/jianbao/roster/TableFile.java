package org.jianbao.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.TextDecoder;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Workbook;
import org.jianbao.workbook.WorkbookException;

/**
 * Tables of a file that people edit: the sheets of a workbook, or a CSV in any charset that Excel
 * writes.
 *
 * @param name of the file, for messages
 */
record TableFile(String name, List<Table> tables) {
  private static final String COMMENT = "#";

  // Blank lines are read and left out by us: the parser would not count them.
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  /**
   * A table.
   *
   * @param sheet name of its sheet, or "" in a CSV
   */
  record Table(String sheet, List<Line> lines) {
    /** Where a row stands, for messages. */
    String where(Line line) {
      return sheet.isEmpty()
          ? "第 " + line.number() + " 行"
          : "工作表“" + sheet + "”第 " + line.number() + " 行";
    }

    /** Where a cell stands, for messages. */
    String where(Line line, int column) {
      return sheet.isEmpty()
          ? "第 " + line.number() + " 行第 " + (column + 1) + " 列"
          : "工作表“" + sheet + "” " + Sheet.cellName(line.number(), column);
    }
  }

  /**
   * A row.
   *
   * @param number from 1, as Excel counts
   * @param banner whether one text spans several of its columns: a heading between rows
   */
  record Line(int number, List<String> cells, boolean banner) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /**
   * Reads a file.
   *
   * @throws RosterException if it cannot be read
   */
  static TableFile read(Path file) throws RosterException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new RosterException("没有文件 " + file);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "这是文件夹" : "文件不能读取，可能正被别的程序打开，或没有权限";
      throw new RosterException(file + "：" + what);
    }
    boolean workbook =
        bytes.length > 1
            && (bytes[0] == 'P' && bytes[1] == 'K'
                || (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF);
    return new TableFile(name, workbook ? sheets(name, bytes) : List.of(csv(name, bytes)));
  }

  private static List<Table> sheets(String name, byte[] bytes) throws RosterException {
    List<Table> tables = new ArrayList<>();
    try {
      for (Sheet sheet : Workbook.read(bytes, Workbook.ALL_ROWS).visible()) {
        List<Line> lines = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
          lines.add(line(row));
        }
        tables.add(new Table(sheet.name(), lines));
      }
    } catch (WorkbookException e) {
      throw new RosterException(name + "：" + e.getMessage());
    }
    return tables;
  }

  private static Line line(Sheet.Row row) {
    List<String> cells = new ArrayList<>();
    boolean banner = false;
    for (Sheet.Cell cell : row.cells()) {
      while (cells.size() < cell.column()) {
        cells.add("");
      }
      cells.add(cell.text());
      banner |= cell.mergedFrom() != Sheet.Cell.SINGLE && cell.mergedFrom() < cell.column();
    }
    return new Line(row.number(), cells, banner);
  }

  private static Table csv(String name, byte[] bytes) throws RosterException {
    List<Line> lines = new ArrayList<>();
    try {
      String text = TextDecoder.decode(new Source(name, bytes)).text();
      try (CSVParser parser = CSVParser.parse(text, format(text))) {
        long number = 1;
        for (CSVRecord row : parser) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add(unquoted(cell.replace('\u00A0', ' ').strip())));
          if (!cells.get(0).startsWith(COMMENT)
              && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line((int) number, cells, /* banner= */ false));
          }
          number = parser.getCurrentLineNumber() + 1;
        }
      }
    } catch (ReadingException e) {
      throw new RosterException(name + "：" + e.getMessage());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new RosterException(name + "：不是合格的 CSV：引号没有成对，或引号后还有文字");
    }
    return new Table("", lines);
  }

  /** By commas, or by tabs or semicolons, as Excel parts cells elsewhere. */
  private static CSVFormat format(String text) {
    String head =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
            .findFirst()
            .orElse("");
    for (char delimiter : new char[] {'\t', ';'}) {
      if (head.indexOf(',') < 0 && head.indexOf(delimiter) >= 0) {
        return FORMAT.builder().setDelimiter(delimiter).get();
      }
    }
    return FORMAT;
  }

  /** Our own CSV files have ' before what Excel would take for a formula. */
  static String unquoted(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && startsFormula(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** Whether Excel would take a text of a CSV for a formula. */
  static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
