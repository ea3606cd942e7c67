package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row per line and tabs between its cells. Trailing tabs are empty cells, and so
 * is what stands before a leading tab. A line without tab ends the table.
 */
final class CellsBetweenTabs implements TableShape {
  /** A lone line with fewer cells is a paragraph that uses a tab. */
  private static final int CELLS_OF_LONE_ROW = 3;

  private static final int NUMBER_LENGTH = 6;

  @Override
  public @Nullable Region find(List<TextLine> lines, int from) {
    if (!lines.get(from).hasTab()) {
      return null;
    }
    List<List<CellText>> rows = new ArrayList<>();
    int i = from;
    while (i < lines.size() && lines.get(i).hasTab()) {
      rows.add(cells(lines.get(i)));
      i++;
    }
    return isTable(rows) ? new Region(i, rows) : Region.ofParagraphs(i);
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
    return rows.stream().anyMatch(row -> row.stream().filter(cell -> !cell.isBlank()).count() > 1)
        && !rows.stream().allMatch(CellsBetweenTabs::isItem);
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
