package org.jianbao.document.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jianbao.document.word.Content.Grid;
import org.jianbao.document.word.GridBuilder;
import org.jianbao.document.word.RawCell;
import org.jianbao.document.word.StoryLimits;

/** Reads tables: cells that others cover (covered-table-cell) stand in the file as well. */
final class TableReader {
  private final OdtXml xml;
  private final StoryReader stories;
  private final StoryLimits limits;

  TableReader(OdtXml xml, StoryReader stories, StoryLimits limits) {
    this.xml = xml;
    this.stories = stories;
    this.limits = limits;
  }

  /** A cell that reaches into rows below. */
  private record Down(int columns, int rows) {}

  /** Reads the table at which the XML stands. */
  Grid read(int nesting) throws XMLStreamException, ReadingException {
    int level = xml.depth();
    GridBuilder grid = new GridBuilder();
    Map<Integer, Down> down = new HashMap<>();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "table:table-row" -> grid.addRow(row(down, nesting), 0);
        case "",
            "table:title",
            "table:desc",
            "table:table-column",
            "table:shapes",
            "office:forms" ->
            xml.skip();
        default -> {
          // Groups of rows are looked through
        }
      }
    }
    return grid.build();
  }

  /**
   * Reads a row.
   *
   * @param down the cells above that reach into it, by their first columns
   */
  private List<RawCell> row(Map<Integer, Down> down, int nesting)
      throws XMLStreamException, ReadingException {
    int level = xml.depth();
    List<RawCell> cells = new ArrayList<>();
    int column = 0;
    int covered = 0;
    while (xml.next(level)) {
      int times = xml.number("number-columns-repeated", 1, StoryLimits.MAX_COLUMNS);
      switch (xml.name()) {
        case "table:table-cell" -> {
          int columns = xml.number("number-columns-spanned", 1, RawCell.MAX_SPAN);
          int rows = xml.number("number-rows-spanned", 1, StoryLimits.MAX_CELLS);
          RawCell cell = cell(columns);
          if (rows > 1) {
            cell.mergeDown(true);
            down.put(column, new Down(columns, rows - 1));
          }
          cell.setContents(stories.read(xml.depth(), nesting));
          cells.add(cell);
          column += columns;
          covered = columns - 1;
          for (int i = 1; i < times; i++) {
            RawCell same = cell(columns);
            same.setContents(new ArrayList<>(cell.contents()));
            cells.add(same);
            column += columns;
          }
        }
        case "table:covered-table-cell" -> {
          for (int i = 0; i < times; i++) {
            if (covered > 0) {
              covered--;
              continue;
            }
            RawCell cell = covered(down, column);
            cells.add(cell);
            column += cell.span();
            covered = cell.span() - 1;
          }
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    return cells;
  }

  /** The part of a cell above that reaches into this row; one of its own if there is none. */
  private RawCell covered(Map<Integer, Down> down, int column) throws ReadingException {
    Down above = down.remove(column);
    if (above == null) {
      return cell(1);
    }
    if (above.rows() > 1) {
      down.put(column, new Down(above.columns(), above.rows() - 1));
    }
    RawCell cell = cell(above.columns());
    cell.mergeDown(false);
    return cell;
  }

  private RawCell cell(int columns) throws ReadingException {
    limits.countCell();
    RawCell cell = new RawCell();
    cell.claimSpan(columns);
    return cell;
  }
}
