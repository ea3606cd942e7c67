package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jianbao.text.PageNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a section, folded and without layout: one line for each paragraph, lines that
 * only the width of a page broke joined again, page numbers left out. Each character still knows
 * its place.
 */
final class SectionText {
  private static final String ENDS = "。;:!?,、";

  /** Lines of a page are no longer than this; longer ones are paragraphs. */
  private static final int LONGEST_LINE = 60;

  /** Share of a usual line that a line fills which the width of the page broke. */
  private static final double FULL = 0.85;

  private static final int SHORTEST_LINE = 15;

  private final @Nullable Integer section;
  private final Marks marks;
  private final List<Piece> pieces;
  private final String text;
  private final boolean table;
  private final int pictures;

  private SectionText(
      @Nullable Integer section,
      Marks marks,
      List<Piece> pieces,
      String text,
      boolean table,
      int pictures) {
    this.section = section;
    this.marks = marks;
    this.pieces = pieces;
    this.text = text;
    this.table = table;
    this.pictures = pictures;
  }

  /** A line and where it begins in the text of the section. */
  private record Piece(
      Block block, @Nullable TableCell cell, int offset, CompactText compact, int start) {}

  /** The text of a section's blocks: paragraphs, and cells that hold sentences. */
  static SectionText of(@Nullable Integer section, List<Block> blocks, Marks marks) {
    List<Piece> lines = new ArrayList<>();
    boolean table = false;
    int pictures = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        pictures += paragraph.pictures();
        addLines(lines, block, null, paragraph.text());
      } else if (block instanceof Table grid) {
        for (TableCell cell : grid.rows().stream().flatMap(row -> row.cells().stream()).toList()) {
          pictures += cell.pictures();
          table |= !CompactText.of(cell.text()).text().isEmpty();
          if (cell.text().indexOf('。') >= 0) {
            addLines(lines, block, cell, cell.text());
          }
        }
      }
    }
    return join(section, marks, lines, table, pictures);
  }

  private static void addLines(
      List<Piece> lines, Block block, @Nullable TableCell cell, String raw) {
    int from = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('\n', from);
      end = end < 0 ? raw.length() : end;
      CompactText compact = CompactText.of(raw.substring(from, end));
      if (!compact.text().isEmpty() && !PageNumbers.isPageNumber(compact.text())) {
        lines.add(new Piece(block, cell, from, compact, 0));
      }
      from = end + 1;
    }
  }

  private static SectionText join(
      @Nullable Integer section, Marks marks, List<Piece> lines, boolean table, int pictures) {
    int[] lengths =
        lines.stream().mapToInt(line -> line.compact().text().length()).sorted().toArray();
    boolean broken = lengths.length > 1 && lengths[lengths.length - 1] <= LONGEST_LINE;
    int usual = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String before = "";
    for (Piece line : lines) {
      String own = line.compact().text();
      if (text.length() > 0 && !(broken && continues(before, own, usual, marks))) {
        text.append('\n');
      }
      pieces.add(
          new Piece(line.block(), line.cell(), line.offset(), line.compact(), text.length()));
      text.append(own);
      before = own;
    }
    return new SectionText(section, marks, List.copyOf(pieces), text.toString(), table, pictures);
  }

  private static boolean continues(String before, String line, int usual, Marks marks) {
    return before.length() >= Math.max(SHORTEST_LINE, usual * FULL)
        && ENDS.indexOf(before.charAt(before.length() - 1)) < 0
        && marks.atStart(line) == null;
  }

  /** Number of the section, null for one that the format does not have. */
  @Nullable Integer section() {
    return section;
  }

  /** Finds the numbers of items. */
  Marks marks() {
    return marks;
  }

  /** The text, lines separated by a line feed. */
  String text() {
    return text;
  }

  /** Whether a table stands here that is not blank. */
  boolean hasTable() {
    return table;
  }

  /** Whether a picture stands here. */
  boolean hasPicture() {
    return pictures > 0;
  }

  /** Number of letters and digits. */
  int letters() {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  /** The place of a stretch of the text; cut at the end of the line in which it begins. */
  Place place(int start, int end) {
    Piece piece = piece(start);
    int from = start - piece.start();
    int to = Math.min(end - piece.start(), piece.compact().text().length());
    int rawStart = piece.offset() + piece.compact().rawStart(from);
    int length = piece.offset() + piece.compact().rawEnd(to) - rawStart;
    Location location =
        piece.block() instanceof Table grid && piece.cell() != null
            ? grid.at(piece.cell(), rawStart, length)
            : ((Paragraph) piece.block()).at(rawStart, length);
    return new Place(section, null, null, null, location, piece.compact().raw(from, to));
  }

  private Piece piece(int at) {
    Piece found = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.start() > at) {
        break;
      }
      found = piece;
    }
    return found;
  }
}
