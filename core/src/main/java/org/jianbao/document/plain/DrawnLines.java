package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with characters: a row on each line between upright strokes, or, where lines of
 * strokes part all rows, a row between two of these, whose cells may have several lines.
 */
final class DrawnLines implements TableShape {
  private static final String UPRIGHT = "│┃┆┇┊┋║｜|";
  private static final char FIRST_STROKE = '\u2500';
  private static final char LAST_STROKE = '\u257F';

  /** Whether a character parts two cells. */
  static boolean isUpright(int c) {
    return UPRIGHT.indexOf(c) >= 0;
  }

  @Override
  public @Nullable Region find(List<TextLine> lines, int from) {
    if (!isDrawn(lines.get(from)) || from + 2 >= lines.size()) {
      return null;
    }
    List<List<TextLine>> groups = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    int texts = 0;
    int i = from;
    while (i < lines.size() && (isBorder(lines.get(i)) || isUpright(lines.get(i), UPRIGHT))) {
      if (isBorder(lines.get(i))) {
        groups.add(open);
        open = new ArrayList<>();
      } else {
        open.add(lines.get(i));
        texts++;
      }
      i++;
    }
    groups.add(open);
    groups.removeIf(List::isEmpty);
    if (texts < 2) {
      return null;
    }
    List<List<CellText>> rows = new ArrayList<>();
    boolean parted = groups.size() * 2 >= texts;
    for (List<TextLine> group : groups) {
      if (parted) {
        rows.addAll(together(group));
      } else {
        group.forEach(line -> rows.add(cells(line)));
      }
    }
    return new Region(i, rows);
  }

  /** Whether a line begins a drawing: pipes alone are Markdown's. */
  private static boolean isDrawn(TextLine line) {
    return isBorder(line) || isUpright(line, UPRIGHT.replace("|", ""));
  }

  private static boolean isUpright(TextLine line, String strokes) {
    String text = line.text().strip();
    return text.length() > 2
        && strokes.indexOf(text.charAt(0)) >= 0
        && UPRIGHT.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isBorder(TextLine line) {
    String text = line.text().strip();
    boolean crossed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stroke = c >= FIRST_STROKE && c <= LAST_STROKE;
      crossed |= stroke && UPRIGHT.indexOf(c) < 0 || c == '+';
      if (!stroke && "+-= ".indexOf(c) < 0) {
        return false;
      }
    }
    return crossed && text.length() > 2;
  }

  /** The cells of several lines as one row; rows of their own if their numbers differ. */
  private static List<List<CellText>> together(List<TextLine> lines) {
    List<List<CellText>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(cells(line)));
    if (rows.stream().map(List::size).distinct().count() > 1) {
      return rows;
    }
    List<CellText> row = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      CellText cell = rows.get(0).get(column);
      for (List<CellText> below : rows.subList(1, rows.size())) {
        CellText next = below.get(column);
        cell =
            cell.isBlank()
                ? next
                : next.isBlank()
                    ? cell
                    : new CellText(cell.text() + "\n" + next.text(), cell.line());
      }
      row.add(cell);
    }
    return List.of(row);
  }

  private static List<CellText> cells(TextLine line) {
    String text = line.text().strip();
    List<CellText> cells = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < text.length(); i++) {
      if (UPRIGHT.indexOf(text.charAt(i)) >= 0) {
        cells.add(new CellText(text.substring(start, i).strip(), line.number()));
        start = i + 1;
      }
    }
    return cells;
  }
}
