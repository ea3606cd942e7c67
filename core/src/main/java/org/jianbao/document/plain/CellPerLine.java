package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with one cell per line behind a tab and an empty line after each row, as made of Word
 * files by text extraction. Lines of a cell after its first have no tab. The table ends at a second
 * empty line, unless a row follows at once (an empty paragraph ends the cell before), or at a line
 * without tab after the end of a row; but a label may be broken over empty lines ({@link
 * LabelBreak}).
 */
final class CellPerLine implements TableShape {
  /** Lines looked at to tell this shape from that of cells between tabs. */
  private static final int LOOK_AHEAD = 64;

  /** The longest text that may continue a number (its unit, a note) on a line of its own. */
  private static final int UNIT_LENGTH = 8;

  @Override
  public @Nullable Region find(List<TextLine> lines, int from) {
    if (!lines.get(from).startsWithTab() || !looksRight(lines, from)) {
      return null;
    }
    if (cell(lines, from, from + 1).isSentence()) {
      return Region.ofParagraphs(from + 1);
    }
    List<List<CellText>> rows = new ArrayList<>();
    List<CellText> row = new ArrayList<>();
    int i = from;
    while (i < lines.size()) {
      TextLine line = lines.get(i);
      if (line.startsWithTab()) {
        int end = endOfCell(lines, i);
        row.add(cell(lines, i, end));
        i = end;
      } else if (line.isEmpty() && !row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
        i += isRow(lines, i + 2) && lines.get(i + 1).isEmpty() ? 2 : 1;
      } else {
        break;
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return isRunningText(rows) ? Region.ofParagraphs(i) : new Region(i, rows);
  }

  private static boolean looksRight(List<TextLine> lines, int from) {
    int ownLine = 0;
    int shared = 0;
    int end = Math.min(lines.size(), from + LOOK_AHEAD);
    for (int i = from; i < end && !lines.get(i).isEmpty(); i++) {
      int tab = lines.get(i).text().lastIndexOf('\t');
      if (tab == 0) {
        ownLine++;
      } else if (tab > 0) {
        shared++;
      }
    }
    return ownLine > 0 && ownLine >= shared;
  }

  /** Whether a row of several cells begins with a line. */
  private static boolean isRow(List<TextLine> lines, int from) {
    int cells = 0;
    int end = Math.min(lines.size(), from + LOOK_AHEAD);
    for (int i = from; i < end && !lines.get(i).isEmpty(); i++) {
      if (lines.get(i).startsWithTab()) {
        cells++;
      }
      if (cells == 0 || cell(lines, i, i + 1).isSentence()) {
        return false;
      }
    }
    return cells > 1;
  }

  private static int endOfCell(List<TextLine> lines, int start) {
    boolean number = CellText.isNumber(lines.get(start).text());
    int i = start + 1;
    while (i < lines.size()) {
      TextLine line = lines.get(i);
      if (line.isEmpty() && LabelBreak.at(lines, start, i)) {
        i++;
        continue;
      }
      if (line.isEmpty() || line.startsWithTab()) {
        break;
      }
      String text = line.text().strip();
      boolean item = !text.isEmpty() && "、.．".indexOf(text.charAt(0)) >= 0;
      if (number && !item && text.length() > UNIT_LENGTH) {
        break;
      }
      number = number && line.isBlank();
      i++;
    }
    return i;
  }

  private static CellText cell(List<TextLine> lines, int start, int end) {
    int last = end - 1;
    while (last > start && lines.get(last).isBlank()) {
      last--;
    }
    StringBuilder text = new StringBuilder(lines.get(start).text().substring(1));
    for (int i = start + 1; i <= last; i++) {
      text.append('\n').append(lines.get(i).text());
    }
    return new CellText(text.toString(), lines.get(start).number());
  }

  /** Whether paragraphs are merely indented by tabs. */
  private static boolean isRunningText(List<List<CellText>> rows) {
    boolean sentence = false;
    for (List<CellText> row : rows) {
      for (CellText cell : row) {
        if (cell.isNumber()) {
          return false;
        }
        sentence |= cell.isSentence();
      }
    }
    return sentence;
  }
}
