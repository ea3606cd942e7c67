package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A line of text: a paragraph, a line of a paragraph with line breaks, or the only text of a table.
 *
 * @param block index of its block in the document, from 0
 * @param cell the cell it stands in, or null outside tables
 * @param offset offset of the line within the raw text of paragraph or cell
 * @param heading whether the format marks the paragraph as a heading
 */
record Line(
    int block,
    Block source,
    @Nullable TableCell cell,
    int offset,
    boolean heading,
    CompactText compact) {

  /** The lines of all paragraphs, and of tables that hold one text only; blank ones left out. */
  static List<Line> of(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph) {
        add(lines, i, paragraph, null, paragraph.heading(), paragraph.text());
      } else if (blocks.get(i) instanceof Table table) {
        TableCell only = onlyText(table);
        if (only != null) {
          add(lines, i, table, only, false, only.text());
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void add(
      List<Line> lines,
      int block,
      Block source,
      @Nullable TableCell cell,
      boolean heading,
      String text) {
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      CompactText compact = CompactText.of(text.substring(from, end));
      if (!compact.text().isEmpty()) {
        lines.add(new Line(block, source, cell, from, heading, compact));
      }
      from = end + 1;
    }
  }

  private static @Nullable TableCell onlyText(Table table) {
    TableCell only = null;
    for (var row : table.rows()) {
      for (TableCell cell : row.cells()) {
        if (!cell.text().isBlank() && !CompactText.of(cell.text()).text().isEmpty()) {
          if (only != null) {
            return null;
          }
          only = cell;
        }
      }
    }
    return only;
  }

  /** Whether it stands outside tables. */
  boolean outsideTables() {
    return cell == null;
  }

  /** The folded text without spaces. */
  String text() {
    return compact.text();
  }

  /** The place in the document of a stretch of {@link #text()}. */
  Location at(int start, int end) {
    int rawStart = offset + compact.rawStart(start);
    int length = offset + compact.rawEnd(end) - rawStart;
    if (source instanceof Paragraph paragraph) {
      return paragraph.at(rawStart, length);
    }
    if (cell == null) {
      throw new IllegalStateException("a line of a table stands in a cell");
    }
    return ((Table) source).at(cell, rawStart, length);
  }

  /** The raw text of a stretch of {@link #text()}. */
  String raw(int start, int end) {
    return compact.raw(start, end);
  }
}
