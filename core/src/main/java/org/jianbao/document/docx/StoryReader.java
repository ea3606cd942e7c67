package org.jianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Grid;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.GridBuilder;
import org.jianbao.document.word.RawCell;
import org.jianbao.document.word.StoryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories (body, cells, text boxes) into paragraphs and tables. Content controls, smart tags,
 * custom XML and inserted text are looked through; deleted and moved-away text is passed over.
 */
final class StoryReader {
  private final WordXml xml;
  private final ParagraphReader paragraphs;
  private final StoryLimits limits = new StoryLimits();

  /**
   * Makes a reader.
   *
   * @param tracing whether to note where texts are read
   */
  StoryReader(WordXml xml, Styles styles, Counters counters, boolean tracing) {
    this.xml = xml;
    paragraphs = new ParagraphReader(xml, styles, counters, this, tracing);
  }

  /** Reads the whole part. */
  List<Content> readAll() throws XMLStreamException, ReadingException {
    return read(0, 0, null);
  }

  /**
   * Reads what stands in the open element.
   *
   * @param level depth of that element
   * @param nesting number of tables and text boxes around it
   * @param cell takes the properties, if the element is a cell
   */
  List<Content> read(int level, int nesting, @Nullable RawCell cell)
      throws XMLStreamException, ReadingException {
    List<Content> contents = new ArrayList<>(2);
    Draft carried = null;
    while (xml.next(level)) {
      switch (xml.name()) {
        case "p" -> {
          limits.countParagraph();
          carried = paragraphs.read(contents, carried, nesting);
        }
        case "tbl" -> {
          // Beyond the limit the table is looked through like a content control
          if (nesting < StoryLimits.MAX_NESTING) {
            finish(carried, contents);
            carried = null;
            contents.add(table(nesting + 1));
          }
        }
        case "tcPr" -> {
          if (cell != null && xml.depth() == level + 1) {
            CellProperties.read(xml, cell);
          } else {
            xml.skip();
          }
        }
        case "altChunk", "subDoc" ->
            throw new ReadingException(
                ProblemCode.UNSUPPORTED, "文档的正文存放在嵌入或外部的文件中（altChunk），请用 Word 打开后另存为 .docx");
        case "del", "moveFrom", "sdtPr", "sdtEndPr", "sectPr", "tblPr", "tblGrid", "trPr" ->
            xml.skip();
        default -> {
          // Looked through
        }
      }
    }
    finish(carried, contents);
    return contents;
  }

  private static void finish(@Nullable Draft carried, List<Content> contents) {
    if (carried != null && !carried.isEmpty()) {
      contents.add(
          new Passage(carried.text().toString(), false, carried.pictures(), carried.origins()));
    }
  }

  private Grid table(int nesting) throws XMLStreamException, ReadingException {
    int level = xml.depth();
    GridBuilder grid = new GridBuilder();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "tr" -> readRow(grid, nesting);
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {
          // Looked through
        }
      }
    }
    return grid.build();
  }

  private void readRow(GridBuilder grid, int nesting) throws XMLStreamException, ReadingException {
    int level = xml.depth();
    RowProperties properties = RowProperties.NONE;
    List<RawCell> cells = new ArrayList<>();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "trPr" -> {
          properties = RowProperties.read(xml);
          if (properties.deleted()) {
            xml.leave(level);
            return;
          }
        }
        case "tc" -> {
          limits.countCell();
          RawCell cell = new RawCell(xml.ordinal());
          cell.setContents(read(xml.depth(), nesting, cell));
          cells.add(cell);
        }
        case "tblPrEx", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {
          // Looked through
        }
      }
    }
    grid.addRow(cells, properties.columnsBefore());
  }

  /**
   * What a row's own properties say.
   *
   * @param columnsBefore number of columns left free before the first cell
   * @param deleted whether a tracked change takes the row out
   */
  private record RowProperties(int columnsBefore, boolean deleted) {
    static final RowProperties NONE = new RowProperties(0, false);

    static RowProperties read(WordXml xml) throws XMLStreamException {
      int at = xml.depth();
      int before = 0;
      boolean deleted = false;
      while (xml.next(at)) {
        switch (xml.name()) {
          case "gridBefore" -> {
            Integer columns = xml.number(0, StoryLimits.MAX_COLUMNS);
            before = columns == null ? 0 : columns;
          }
          case "del" -> deleted = true;
          default -> {
            // Heights and the like
          }
        }
      }
      return new RowProperties(before, deleted);
    }
  }
}
