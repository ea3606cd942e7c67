package org.jianbao.writing;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;

/** Writes a document as text, row by row or cell by cell. */
public final class TextWriter {
  private TextWriter() {}

  /** A row per line, a tab between cells; places covered by a merged cell are empty. */
  public static String tabs(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        rows(table).forEach(row -> text.append(String.join("\t", row)).append('\n'));
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** All paragraphs and cells on one line. */
  public static String line(Document document, String between) {
    return String.join(between, cells(document)) + "\n";
  }

  /** A line for each paragraph and each cell. */
  public static String cellLines(Document document) {
    return String.join("\n", cells(document)) + "\n";
  }

  /** Paragraphs and cells in reading order. */
  private static List<String> cells(Document document) {
    List<String> cells = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        cells.add(paragraph.text());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.text())));
      }
    }
    return cells;
  }

  /** Tables in Markdown, paragraphs parted by empty lines; line breaks of cells as {@code <br>}. */
  public static String pipes(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append("\n\n");
      } else if (block instanceof Table table) {
        List<List<String>> rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
          String row = String.join(" | ", rows.get(i)).replace("\n", "<br>");
          text.append("| ").append(row).append(" |\n");
          if (i == 0) {
            text.append("| --- ".repeat(rows.get(i).size())).append("|\n");
          }
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static List<List<String>> rows(Table table) {
    CellGrid grid = CellGrid.of(table);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= grid.height(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 1; column <= grid.width(row); column++) {
        cells.add(grid.text(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }
}
