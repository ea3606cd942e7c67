package org.jianbao.render.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.word.BlockOrigins;
import org.jianbao.document.word.Origins;
import org.jianbao.document.word.Origins.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds for a place of the document where in the XML its comment begins and ends. */
final class Anchors {
  private final Seams seams;
  private final BlockOrigins origins;
  private final Map<Integer, Block> blocks = new HashMap<>();

  Anchors(Seams seams, BlockOrigins origins, List<Block> blocks) {
    this.seams = seams;
    this.origins = origins;
    blocks.forEach(block -> this.blocks.put(block.number(), block));
  }

  /** Where a comment begins and ends. */
  record Anchor(Seam start, Seam end) {}

  /** The anchor of the words or the cell at a place; null if the file has no such place. */
  @Nullable Anchor at(Location place) {
    Stop start = new Stop(place.paragraph(), place.cell(), place.offset());
    Stop end = place.length() == 0 ? start : end(place);
    Anchor anchor = place.length() == 0 ? null : between(start, end);
    return anchor == null ? whole(place) : anchor;
  }

  /** The anchor of a whole paragraph or cell, or of the first cell of a table that has text. */
  @Nullable Anchor whole(Location place) {
    Origins read = origins.of(place.paragraph(), place.cell());
    if (read == null && place.cell() == null) {
      read = firstCell(place.paragraph());
    }
    if (read == null) {
      return null;
    }
    Span span = new Span();
    span.add(read, 0, Integer.MAX_VALUE);
    Anchor text = span.anchor();
    if (text != null) {
      return text;
    }
    List<Seam> holder = read.holder() == 0 ? null : seams.whole(read.holder());
    return holder == null ? null : new Anchor(holder.get(0), holder.get(1));
  }

  private @Nullable Origins firstCell(int paragraph) {
    if (!(blocks.get(paragraph) instanceof Table table)) {
      return null;
    }
    Origins first = null;
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        Origins read = origins.of(paragraph, new CellPosition(cell.row(), cell.column()));
        if (read != null && !read.stretches().isEmpty()) {
          return read;
        }
        first = first == null ? read : first;
      }
    }
    return first;
  }

  /** A place in the text of a paragraph or cell. */
  private record Stop(int paragraph, @Nullable CellPosition cell, int offset) {}

  /** The end of a place, which may run on over the ends of lines into the paragraphs after it. */
  private Stop end(Location place) {
    int paragraph = place.paragraph();
    int offset = place.offset() + place.length();
    while (place.cell() == null
        && blocks.get(paragraph) instanceof Paragraph text
        && offset > text.text().length()
        && blocks.get(paragraph + 1) instanceof Paragraph next) {
      offset -= text.text().length() + lineEnds(text, next);
      paragraph++;
      if (offset <= 0) {
        return new Stop(paragraph - 1, null, text.text().length());
      }
    }
    return new Stop(paragraph, place.cell(), offset);
  }

  private static int lineEnds(Paragraph one, Paragraph next) {
    return one.line() == null || next.line() == null ? 1 : Math.max(1, next.line() - one.line());
  }

  /** All that stands between two stops, from its first place in the file to its last. */
  private @Nullable Anchor between(Stop start, Stop end) {
    Span span = new Span();
    for (int i = start.paragraph; i <= end.paragraph; i++) {
      Origins read = origins.of(i, start.cell);
      int from = i == start.paragraph ? start.offset : 0;
      int to = i == end.paragraph ? end.offset : Integer.MAX_VALUE;
      if (read != null) {
        span.add(read, from, to);
      }
    }
    return span.anchor();
  }

  /** Grows over the stretches of texts. */
  private final class Span {
    private @Nullable Seam first;
    private @Nullable Seam last;

    void add(Origins read, int from, int to) {
      for (Stretch stretch : read.stretches()) {
        if (stretch.end() > from && stretch.start() < to) {
          int length = Math.min(stretch.length(), to - stretch.start());
          Seam before = seams.before(stretch.element(), Math.max(0, from - stretch.start()));
          Seam after = seams.after(stretch.element(), length, stretch.length());
          // Text of a box comes after that of its paragraph, but may stand before it
          if (before != null && (first == null || before.compareTo(first) < 0)) {
            first = before;
          }
          if (after != null && (last == null || after.compareTo(last) > 0)) {
            last = after;
          }
        }
      }
    }

    @Nullable Anchor anchor() {
      return first == null || last == null ? null : new Anchor(first, last);
    }
  }
}
