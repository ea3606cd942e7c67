package org.jianbao.render.word;

import java.io.IOException;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.word.BlockOrigins;
import org.jianbao.document.word.Origins;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A document of any format as a Word file: its paragraphs and tables, block by block. Reading it
 * gives the same blocks again.
 */
final class DocumentCopy {
  private static final String CENTRED = "<w:jc w:val=\"center\"/>";
  private static final String BOLD = "<w:rPr><w:b/><w:bCs/></w:rPr>";
  private static final String LARGE =
      "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/></w:rPr>";
  private static final String SMALL = "<w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>";

  /** What Word can do. */
  private static final int MAX_COLUMNS = 63;

  private final MainPart part = new MainPart();
  private final BlockOrigins origins = new BlockOrigins();
  private final int title;
  private final String picture;

  private DocumentCopy(@Nullable Location title, String picture) {
    this.title = title == null || title.cell() != null ? 0 : title.paragraph();
    this.picture = picture;
  }

  /** A Word file of these paragraphs. */
  static byte[] of(List<String> lines) throws IOException {
    MainPart part = new MainPart();
    for (String line : lines) {
      part.markup("<w:p>");
      part.runs(line, "", 0, null);
      part.markup("</w:p>");
    }
    return NewWordFile.bytes(part.finished());
  }

  /** A Word file and where in its main part the text stands. */
  record Copy(WordPackage docx, BlockOrigins origins) {}

  /**
   * Copies a document.
   *
   * @param title where its title stands, if that is known
   * @param picture words for a picture, of which nothing is known but that it is there
   */
  static Copy of(Document document, @Nullable Location title, String picture) throws IOException {
    DocumentCopy copy = new DocumentCopy(title, picture);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        copy.add(paragraph);
      } else if (block instanceof Table table) {
        copy.add(table);
      }
    }
    return new Copy(new WordPackage(NewWordFile.bytes(copy.part.finished())), copy.origins);
  }

  private void add(Paragraph paragraph) {
    boolean isTitle = paragraph.number() == title;
    String style = paragraph.heading() ? "<w:pStyle w:val=\"" + NewWordFile.HEADING + "\"/>" : "";
    part.markup("<w:p>");
    Origins read = new Origins(part.begun());
    origins.put(paragraph.number(), null, read);
    String properties = style + (isTitle ? CENTRED : "");
    part.markup(properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>");
    String text = paragraph.text();
    part.runs(text, isTitle ? LARGE : paragraph.heading() ? BOLD : "", 0, read);
    if (isBlank(text)) {
      part.runs(picture.repeat(Math.min(1, paragraph.pictures())), SMALL, 0, null);
    }
    part.markup("</w:p>");
  }

  private void add(Table table) {
    int columns = 1;
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        columns = Math.max(columns, cell.column() + cell.columnSpan() - 1);
      }
    }
    if (columns > MAX_COLUMNS) {
      addWide(table);
      return;
    }
    begin(columns);
    int width = NewWordFile.WIDTH / columns;
    // For each column the cell that covers it, perhaps from a row above
    @Nullable TableCell[] covering = new @Nullable TableCell[columns + 2];
    for (int row = 1; row <= table.rows().size(); row++) {
      for (TableCell cell : table.rows().get(row - 1).cells()) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          covering[c] = cell;
        }
      }
      for (int c = 1; c <= columns; c++) {
        TableCell cell = covering[c];
        if (cell != null && row >= cell.row() + cell.rowSpan()) {
          covering[c] = null;
        }
      }
      row(table, row, covering, width);
    }
    end();
  }

  private void begin(int columns) {
    part.markup(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\""
            + NewWordFile.TABLE
            + "\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
    int width = NewWordFile.WIDTH / columns;
    part.markup(("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns) + "</w:tblGrid>");
  }

  private void end() {
    part.markup("</w:tbl>");
    // Two tables without anything between them are one to Word
    part.markup("<w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");
  }

  /** More columns than Word has: the cells one after another, in as many rows as it takes. */
  private void addWide(Table table) {
    begin(MAX_COLUMNS);
    int width = NewWordFile.WIDTH / MAX_COLUMNS;
    for (TableRow row : table.rows()) {
      part.markup("<w:tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        part.markup(i > 0 && i % MAX_COLUMNS == 0 ? "</w:tr><w:tr>" : "");
        TableCell cell = row.cells().get(i);
        write(table, cell, width);
      }
      if (row.cells().isEmpty()) {
        cell(table, null, false, 1, width);
      }
      part.markup("</w:tr>");
    }
    end();
  }

  private void write(Table table, TableCell cell, int width) {
    TableCell bare =
        new TableCell(cell.row(), cell.column(), 1, 1, cell.text(), cell.line(), cell.pictures());
    cell(table, bare, true, 1, width);
  }

  private void row(Table table, int row, @Nullable TableCell[] covering, int width) {
    int columns = covering.length - 2;
    int first = 1;
    while (first <= columns && covering[first] == null) {
      first++;
    }
    int last = columns;
    while (last > first && covering[last] == null) {
      last--;
    }
    part.markup("<w:tr>");
    if (first > columns) {
      cell(table, null, false, columns, width);
    } else if (first > 1 || last < columns) {
      part.markup("<w:trPr>");
      part.markup(first > 1 ? "<w:gridBefore w:val=\"" + (first - 1) + "\"/>" : "");
      part.markup(last < columns ? "<w:gridAfter w:val=\"" + (columns - last) + "\"/>" : "");
      part.markup("</w:trPr>");
    }
    int column = first;
    while (column <= last && first <= columns) {
      TableCell cell = covering[column];
      int span = 1;
      while (cell != null && column + span <= last && covering[column + span] == cell) {
        span++;
      }
      cell(table, cell, cell != null && row == cell.row(), span, width);
      column += span;
    }
    part.markup("</w:tr>");
  }

  private void cell(Table table, @Nullable TableCell cell, boolean first, int columns, int width) {
    part.markup("<w:tc>");
    int element = part.begun();
    part.markup("<w:tcPr><w:tcW w:w=\"" + columns * width + "\" w:type=\"dxa\"/>");
    if (columns > 1) {
      part.markup("<w:gridSpan w:val=\"" + columns + "\"/>");
    }
    if (cell != null && cell.rowSpan() > 1) {
      part.markup(first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    part.markup("</w:tcPr>");
    if (cell == null || !first) {
      part.markup("<w:p/>");
    } else {
      Origins read = new Origins(element);
      origins.put(table.number(), new CellPosition(cell.row(), cell.column()), read);
      part.markup("<w:p>");
      part.runs(cell.text(), "", 0, read);
      if (isBlank(cell.text())) {
        part.runs(picture.repeat(Math.min(1, cell.pictures())), SMALL, 0, null);
      }
      part.markup("</w:p>");
    }
    part.markup("</w:tc>");
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Fold.isSpace((char) c));
  }
}
