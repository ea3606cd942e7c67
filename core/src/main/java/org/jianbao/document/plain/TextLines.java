package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** Cuts a text into lines. */
final class TextLines {
  /** Lines of one text; reports have some hundreds. */
  static final int MAX_LINES = 500_000;

  private TextLines() {}

  /**
   * Cuts a text at each line end (LF, CR LF, CR) and at each form feed (换页符) or vertical tab; these
   * two separate lines but are not counted, as editors do not count them.
   *
   * @throws ReadingException ({@link ProblemCode#TOO_LARGE}) if there are too many lines
   */
  static List<TextLine> of(String text) throws ReadingException {
    List<TextLine> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r' && c != '\f' && c != '\u000B') {
        continue;
      }
      lines.add(new TextLine(number, text.substring(start, i)));
      if (lines.size() >= MAX_LINES) {
        throw new ReadingException(ProblemCode.TOO_LARGE, "文本超过 " + MAX_LINES + " 行，不予读取");
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (c == '\n' || c == '\r') {
        number++;
      }
      start = i + 1;
    }
    if (start < text.length()) {
      lines.add(new TextLine(number, text.substring(start)));
    }
    return lines;
  }
}
