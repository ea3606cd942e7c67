package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jianbao.text.Fold;
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

  /**
   * The stretches of this line that white space parts, as lines of their own.
   *
   * @param most so many at most; the rest of the line is left out
   */
  List<Line> stretches(int most) {
    List<Line> stretches = new ArrayList<>();
    String raw = compact.raw();
    int from = 0;
    while (from < raw.length() && stretches.size() < most) {
      int end = from;
      while (end < raw.length() && !Fold.isSpace(raw.charAt(end))) {
        end++;
      }
      if (end > from) {
        stretches.add(part(from, end));
      }
      from = end + 1;
    }
    return List.copyOf(stretches);
  }

  /** A stretch of this line by offsets in its raw text, as a line of its own. */
  Line part(int rawFrom, int rawTo) {
    return new Line(
        block,
        source,
        cell,
        offset + rawFrom,
        heading,
        CompactText.of(compact.raw().substring(rawFrom, rawTo)));
  }

  /** The place of the whole line in a section. */
  Place place(@Nullable Integer section) {
    return place(section, 0, text().length());
  }

  /** The place of a stretch of {@link #text()} in a section. */
  Place place(@Nullable Integer section, int start, int end) {
    return new Place(section, null, null, null, at(start, end), raw(start, end));
  }

  /** The place of lines of one paragraph or cell from the first to the last; null if of several. */
  static @Nullable Place span(List<Line> lines) {
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    if (lines.stream().anyMatch(line -> line.block != first.block || line.cell != first.cell)) {
      return null;
    }
    int from = first.offset + first.compact.rawStart(0);
    int to = last.offset + last.compact.rawEnd(last.text().length());
    if (first.source instanceof Paragraph paragraph) {
      String quote = paragraph.text().substring(from, to);
      return Place.text(0, paragraph.at(from, to - from), quote);
    }
    TableCell in = first.cell;
    return in == null
        ? null
        : Place.text(
            0, ((Table) first.source).at(in, from, to - from), in.text().substring(from, to));
  }
}
