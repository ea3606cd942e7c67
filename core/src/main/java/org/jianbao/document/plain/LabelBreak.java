package org.jianbao.document.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells an empty line within a label (商业⏎⏎企业: paragraphs of a cell of which one is empty) from one
 * that ends a row: what follows is no heading or sentence, and cells go on behind it.
 */
final class LabelBreak {
  /** UTF-16 units of the longest piece of a label. */
  private static final int LONGEST = 40;

  /** UTF-16 units of a piece that may end a row: 企业, 计, 理决定数量. */
  private static final int LAST_OF_ROW = 12;

  /** UTF-16 units of the shortest first piece, unless each character has its own line. */
  private static final int SHORTEST = 2;

  /** Lines that a label may have. */
  private static final int MOST_LINES = 24;

  private static final Pattern HEADING =
      Pattern.compile(
          "[\\s\\u3000\\u00A0]*(?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)）]"
              + "|(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]).*");

  private LabelBreak() {}

  /**
   * Whether the cell goes on behind an empty line.
   *
   * @param start index of the cell's first line
   * @param empty index of the empty line
   */
  static boolean at(List<TextLine> lines, int start, int empty) {
    String before = cell(lines, start, empty);
    if (empty - start > MOST_LINES || !isPiece(before) || !hasWord(before)) {
      return false;
    }
    int next = empty + 1;
    if (next >= lines.size() || lines.get(next).hasTab()) {
      return false;
    }
    String text = lines.get(next).text().strip();
    boolean pieces = before.length() >= SHORTEST || text.length() == 1;
    if (!pieces || !isPiece(text) || HEADING.matcher(text).matches()) {
      return false;
    }
    int behind = next + 1;
    boolean single = text.length() == 1;
    while (behind < lines.size()
        && behind - start <= MOST_LINES
        && (isPieceLine(lines, behind) || single && isSingle(lines, behind + 1))) {
      behind++;
    }
    if (behind < lines.size() && lines.get(behind).startsWithTab()) {
      return true;
    }
    return text.length() <= LAST_OF_ROW
        && behind == next + 1
        && behind + 1 < lines.size()
        && lines.get(behind).isEmpty()
        && lines.get(behind + 1).startsWithTab();
  }

  /** Whether a line holds one character. */
  private static boolean isSingle(List<TextLine> lines, int i) {
    return i < lines.size() && lines.get(i).text().strip().length() == 1;
  }

  private static boolean isPieceLine(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    return !line.hasTab() && isPiece(line.text().strip());
  }

  private static String cell(List<TextLine> lines, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      text.append(lines.get(i).text().strip());
    }
    return text.toString();
  }

  private static boolean isPiece(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().noneMatch(c -> "。；;".indexOf(c) >= 0);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
