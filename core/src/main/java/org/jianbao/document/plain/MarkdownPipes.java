package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown table: one row per line, pipes between the cells, with or without the line of dashes
 * under the head, with pipes around each row or only behind its cells. {@code \|} is a pipe within
 * a cell, {@code <br>} a line break.
 */
final class MarkdownPipes implements TableShape {
  /** Dashes per cell that make a line of dashes anywhere but under the head. */
  private static final int DASHES = 3;

  /** Rows of a table without pipes before them and without dashes. */
  private static final int LEAST_ROWS = 3;

  @Override
  public @Nullable Region find(List<TextLine> lines, int from) {
    boolean enclosed = startsWithPipe(lines.get(from));
    if (!enclosed && !hasPipe(lines.get(from)) || from + 1 >= lines.size()) {
      return null;
    }
    if (!enclosed && endsWithPipe(lines.get(from))) {
      return closedRows(lines, from);
    }
    if (enclosed ? !startsWithPipe(lines.get(from + 1)) : !isDashes(lines.get(from + 1), 1)) {
      return null;
    }
    List<List<CellText>> rows = new ArrayList<>();
    int i = from;
    while (i < lines.size() && (enclosed ? startsWithPipe(lines.get(i)) : hasPipe(lines.get(i)))) {
      if (!isDashes(lines.get(i), i == from + 1 ? 1 : DASHES)) {
        rows.add(cells(lines.get(i)));
      }
      i++;
    }
    return new Region(i, rows);
  }

  /** Rows with a pipe behind each cell; one cell on each line is no row. */
  private static @Nullable Region closedRows(List<TextLine> lines, int from) {
    List<List<CellText>> rows = new ArrayList<>();
    int cells = 0;
    int i = from;
    while (i < lines.size() && endsWithPipe(lines.get(i))) {
      List<CellText> row = cells(lines.get(i));
      if (!isDashes(lines.get(i), DASHES)) {
        rows.add(row);
      }
      cells += row.stream().filter(cell -> !cell.isBlank()).count() > 1 ? 1 : 0;
      i++;
    }
    return rows.size() >= LEAST_ROWS && 2 * cells > rows.size() ? new Region(i, rows) : null;
  }

  private static boolean endsWithPipe(TextLine line) {
    return line.text().strip().endsWith("|");
  }

  private static boolean startsWithPipe(TextLine line) {
    String text = line.text().strip();
    return text.startsWith("|") && text.indexOf('|', 1) > 0;
  }

  private static boolean hasPipe(TextLine line) {
    return line.text().indexOf('|') >= 0;
  }

  private static boolean isDashes(TextLine line, int least) {
    if (!hasPipe(line)) {
      return false;
    }
    List<CellText> cells = cells(line);
    for (CellText cell : cells) {
      String text = cell.text();
      int start = text.startsWith(":") ? 1 : 0;
      int end = text.length() > start && text.endsWith(":") ? text.length() - 1 : text.length();
      if (end - start < least || text.substring(start, end).chars().anyMatch(c -> c != '-')) {
        return false;
      }
    }
    return !cells.isEmpty();
  }

  private static List<CellText> cells(TextLine line) {
    String text = line.text().strip();
    List<CellText> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell(cell, line));
      } else {
        cell.append(c);
      }
    }
    if (!text.endsWith("|") || text.endsWith("\\|")) {
      cells.add(cell(cell, line));
    }
    return cells;
  }

  private static CellText cell(StringBuilder text, TextLine line) {
    CellText cell =
        new CellText(text.toString().strip().replaceAll("(?i)<br */?>", "\n"), line.number());
    text.setLength(0);
    return cell;
  }
}
