package org.jianbao.document.wrap;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.text.Fold;
import org.jianbao.text.PageNumbers;

/**
 * A line that is not blank: a paragraph, or a line of one.
 *
 * @param block index of the paragraph among the blocks
 * @param from offset in the paragraph where the line begins
 * @param start offset of its first character that is no white space
 * @param end offset behind its last character that is no white space
 * @param after whether blocks that are no text, or another kind of text, part it from the line
 *     before
 * @param gap whether a blank line stands before it
 */
record VisualLine(
    int block,
    Paragraph paragraph,
    int from,
    int start,
    int end,
    boolean after,
    boolean gap,
    LineWidth width,
    LineSigns signs) {

  /** The lines of all paragraphs in order, the numbers of pages left out. */
  static List<VisualLine> of(List<Block> blocks) {
    List<VisualLine> lines = new ArrayList<>();
    boolean after = true;
    boolean gap = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) {
        after = true;
        continue;
      }
      after |= paragraph.heading() || paragraph.pictures() > 0;
      String text = paragraph.text();
      int from = 0;
      while (from <= text.length()) {
        int to = text.indexOf('\n', from);
        to = to < 0 ? text.length() : to;
        int start = from;
        while (start < to && Fold.isSpace(text.charAt(start))) {
          start++;
        }
        int end = to;
        while (end > start && Fold.isSpace(text.charAt(end - 1))) {
          end--;
        }
        String own = text.substring(start, end);
        if (start == end) {
          gap = true;
        } else if (!PageNumbers.isMarked(own)) {
          gap |= !lines.isEmpty() && blankBetween(lines.get(lines.size() - 1), paragraph);
          LineWidth width = LineWidth.of(text, from, end);
          lines.add(
              new VisualLine(i, paragraph, from, start, end, after, gap, width, LineSigns.of(own)));
          after = false;
          gap = false;
        }
        from = to + 1;
      }
      after |= paragraph.heading() || paragraph.pictures() > 0;
    }
    return lines;
  }

  private static boolean blankBetween(VisualLine before, Paragraph paragraph) {
    Integer one = before.paragraph.line();
    Integer next = paragraph.line();
    return one != null && next != null && next - one > 1;
  }

  /** Whether it is indented; a single blank may stand within a sentence. */
  boolean indented() {
    return width.indentation() > 1;
  }

  /** The text without white space around. */
  String text() {
    return paragraph.text().substring(start, end);
  }
}
