package org.jianbao.report.reading.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.reading.LabelMatcher;
import org.jspecify.annotations.Nullable;

/** Documents with tables for tests: from files, and from small texts. */
final class TableTexts {
  private TableTexts() {}

  /** Reads the tables of a file. */
  static TablesFound read(Path file, @Nullable Form expected) throws ReadingException {
    DocumentReaders readers = new DocumentReaders();
    return read(readers.read(readers.load(file)), expected);
  }

  /** Reads the tables of a document; paragraphs that begin with 二、 and so on are its headings. */
  static TablesFound read(Document document, @Nullable Form expected) {
    return reading(expected).read(document.blocks(), sections(document.blocks()));
  }

  /** A reading with the forms and words for tests. */
  static TableReading reading(@Nullable Form expected) {
    LabelMatcher matcher = new LabelMatcher(TestForms.VOCABULARY.synonyms());
    return new TableReading(matcher, TestForms.VOCABULARY, expected, TestForms.ALL);
  }

  private static Function<Block, @Nullable Integer> sections(List<Block> blocks) {
    List<Integer> sections = new ArrayList<>();
    int section = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.text().strip().length() > 1) {
        int number = "一二三四五六".indexOf(paragraph.text().strip().charAt(0)) + 1;
        section = number > 0 && paragraph.text().strip().charAt(1) == '、' ? number : section;
      }
      sections.add(section);
    }
    return block -> sections.get(block.number() - 1);
  }

  /**
   * A table without a grid from a text: one line per row, cells separated by {@code |}; {@code ⏎}
   * is a line break within a cell.
   */
  static Table sequence(int number, String text) {
    List<TableRow> rows = new ArrayList<>();
    String[] lines = text.strip().split("\n");
    for (int r = 1; r <= lines.length; r++) {
      List<TableCell> cells = new ArrayList<>();
      String[] texts = lines[r - 1].split("\\|", -1);
      for (int c = 1; c <= texts.length; c++) {
        cells.add(new TableCell(r, c, 1, 1, texts[c - 1].replace('⏎', '\n'), null, 0));
      }
      rows.add(new TableRow(cells));
    }
    return new Table(number, null, null, false, rows);
  }

  /**
   * A grid from the same kind of text: a cell {@code <} goes on with the one at its left, a cell
   * {@code ^} with the one above.
   */
  static Table grid(int number, String text) {
    String[] lines = text.strip().split("\n");
    String[][] texts = new String[lines.length][];
    for (int r = 0; r < lines.length; r++) {
      texts[r] = lines[r].split("\\|", -1);
    }
    List<TableRow> rows = new ArrayList<>();
    for (int r = 0; r < texts.length; r++) {
      List<TableCell> cells = new ArrayList<>();
      for (int c = 0; c < texts[r].length; c++) {
        if (texts[r][c].equals("<") || texts[r][c].equals("^")) {
          continue;
        }
        int width = 1;
        while (c + width < texts[r].length && texts[r][c + width].equals("<")) {
          width++;
        }
        int height = 1;
        while (r + height < texts.length
            && c < texts[r + height].length
            && texts[r + height][c].equals("^")) {
          height++;
        }
        String raw = texts[r][c].replace('⏎', '\n');
        cells.add(new TableCell(r + 1, c + 1, height, width, raw, null, 0));
      }
      rows.add(new TableRow(cells));
    }
    return new Table(number, null, null, true, rows);
  }

  /** Reads one table that stands in this section. */
  static TablesFound read(Table table, int section, @Nullable Form expected) {
    return reading(expected).read(List.of(table), block -> section);
  }
}
