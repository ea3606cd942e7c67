package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row per line and tabs between its cells. Trailing tabs are empty cells, and so
 * is what stands before a leading tab. A blank line ends the table, and so does a line without tab;
 * unless that is short, no numbered heading and stands right between two rows: then it is a row of
 * one cell. Where a table has such rows, a line of the same look right before it is its first row.
 */
final class CellsBetweenTabs implements TableShape {
  /** A lone line with fewer cells is a paragraph that uses a tab. */
  private static final int CELLS_OF_LONE_ROW = 3;

  private static final int NUMBER_LENGTH = 6;

  /** UTF-16 units of the longest row without tab. */
  private static final int ONE_CELL_LENGTH = 40;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\s\u3000\u00A0]*[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:[)）、.．]|(?<=[一二三四五六七八九十])[ \u3000\u00A0]+(?=\\p{IsHan}))");

  @Override
  public @Nullable Region find(List<TextLine> lines, int from) {
    if (lines.get(from).hasTab()) {
      Region region = region(lines, from);
      return isTable(region.rows()) ? region : Region.ofParagraphs(region.end());
    }
    if (!mayBeRow(lines, from)) {
      return null;
    }
    Region region = region(lines, from);
    String first = lines.get(from).text();
    boolean alike =
        region.rows().stream()
            .skip(1)
            .anyMatch(row -> row.size() == 1 && areAlike(first, row.get(0).text()));
    return alike && isTable(region.rows()) ? region : null;
  }

  private static Region region(List<TextLine> lines, int from) {
    List<List<CellText>> rows = new ArrayList<>();
    int i = from;
    while (i < lines.size() && (lines.get(i).hasTab() || mayBeRow(lines, i))) {
      rows.add(cells(lines.get(i)));
      i++;
    }
    return new Region(i, rows);
  }

  /**
   * Whether a line without tab may be a row: the next line is one, and this looks like a caption.
   */
  private static boolean mayBeRow(List<TextLine> lines, int i) {
    String text = lines.get(i).text().strip();
    return i + 1 < lines.size()
        && lines.get(i + 1).hasTab()
        && filledCells(cells(lines.get(i + 1))) > 1
        && !TextLine.isBlank(text)
        && text.length() <= ONE_CELL_LENGTH
        && "。；：;:，".indexOf(text.charAt(text.length() - 1)) < 0
        && !NUMBERED.matcher(text).lookingAt();
  }

  private static boolean areAlike(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2
        && one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private static List<CellText> cells(TextLine line) {
    List<CellText> cells = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(new CellText(text.substring(start, tab), line.number()));
      start = tab + 1;
    }
    cells.add(new CellText(text.substring(start), line.number()));
    return cells;
  }

  /** Whether the tabs separate cells, and do not only indent, or follow the number of an item. */
  private static boolean isTable(List<List<CellText>> rows) {
    if (rows.size() == 1 && rows.get(0).size() < CELLS_OF_LONE_ROW) {
      return false;
    }
    return rows.stream().anyMatch(row -> filledCells(row) > 1)
        && !rows.stream().allMatch(CellsBetweenTabs::isItem);
  }

  private static long filledCells(List<CellText> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static boolean isItem(List<CellText> row) {
    if (row.size() != 2) {
      return false;
    }
    String number = row.get(0).text().strip();
    return !number.isEmpty()
        && number.length() <= NUMBER_LENGTH
        && "、.．)）".indexOf(number.charAt(number.length() - 1)) >= 0;
  }
}
