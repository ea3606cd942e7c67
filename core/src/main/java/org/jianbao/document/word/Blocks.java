package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.word.Content.Grid;
import org.jianbao.document.word.Content.GridCell;
import org.jianbao.document.word.Content.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbered blocks. A table that merely frames or arranges gives the blocks in its cells; any
 * other nested table is text of the cell that holds it.
 */
public final class Blocks {
  private final List<Block> blocks = new ArrayList<>();
  private final @Nullable BlockOrigins origins;

  private Blocks(@Nullable BlockOrigins origins) {
    this.origins = origins;
  }

  /** The blocks of a whole document, numbered from 1. */
  public static List<Block> of(List<Content> contents) {
    return of(contents, null);
  }

  /**
   * The blocks of a whole document, numbered from 1.
   *
   * @param origins takes where they were read, unless null
   */
  public static List<Block> of(List<Content> contents, @Nullable BlockOrigins origins) {
    Blocks made = new Blocks(origins);
    made.addAll(contents);
    return made.blocks;
  }

  private void addAll(List<Content> contents) {
    for (Content content : contents) {
      if (content instanceof Passage passage) {
        blocks.add(
            new Paragraph(
                blocks.size() + 1,
                null,
                null,
                passage.text(),
                passage.heading(),
                passage.pictures()));
        if (origins != null && passage.origins() != null) {
          origins.put(blocks.size(), null, passage.origins());
        }
      } else if (content instanceof Grid grid) {
        add(grid);
      }
    }
  }

  private void add(Grid grid) {
    if (grid.isLayout()) {
      for (List<GridCell> row : grid.rows()) {
        row.forEach(cell -> addAll(cell.contents()));
      }
    } else if (grid.cells() > 0) {
      List<TableRow> rows = new ArrayList<>(grid.rows().size());
      for (List<GridCell> row : grid.rows()) {
        rows.add(new TableRow(row.stream().map(this::cell).toList()));
      }
      blocks.add(new Table(blocks.size() + 1, null, null, true, rows));
    }
  }

  private TableCell cell(GridCell cell) {
    StringBuilder text = new StringBuilder();
    Origins read = origins == null ? null : new Origins(cell.element());
    int pictures = join(cell.contents(), text, '\n', read);
    if (origins != null && read != null) {
      // The table's block comes next
      origins.put(blocks.size() + 1, new CellPosition(cell.row(), cell.column()), read);
    }
    return new TableCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text.toString(),
        null,
        pictures);
  }

  /** Appends the texts, a separator between each two, and counts the pictures. */
  private static int join(
      List<Content> contents, StringBuilder text, char separator, @Nullable Origins read) {
    int pictures = 0;
    for (Content content : contents) {
      if (content instanceof Passage passage) {
        separate(text, separator);
        if (read != null && passage.origins() != null) {
          read.addAll(passage.origins(), text.length());
        }
        text.append(passage.text());
        pictures += passage.pictures();
      } else if (content instanceof Grid grid) {
        for (List<GridCell> row : grid.rows()) {
          char next = '\n';
          for (GridCell cell : row) {
            StringBuilder inner = new StringBuilder();
            Origins innerRead = read == null ? null : new Origins(cell.element());
            pictures += join(cell.contents(), inner, '\n', innerRead);
            separate(text, next);
            if (read != null && innerRead != null) {
              read.addAll(innerRead, text.length());
            }
            text.append(inner);
            next = '\t';
          }
        }
      }
    }
    return pictures;
  }

  private static void separate(StringBuilder text, char separator) {
    if (text.length() > 0) {
      text.append(separator);
    }
  }
}
