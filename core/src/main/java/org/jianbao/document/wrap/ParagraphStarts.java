package org.jianbao.document.wrap;

import java.util.List;

/**
 * How a text shows where its paragraphs begin.
 *
 * @param indented by white space before their first line
 * @param gap by a blank line
 */
record ParagraphStarts(boolean indented, boolean gap) {
  /** Of so many lines that go on one may look like the start of a paragraph. */
  private static final int PER_EXCEPTION = 5;

  static ParagraphStarts of(List<VisualLine> lines, WrapWidth width) {
    int[] going = new int[3];
    int[] starting = new int[3];
    for (int i = 0; i + 1 < lines.size(); i++) {
      VisualLine line = lines.get(i);
      VisualLine next = lines.get(i + 1);
      LineSigns.End end = line.signs().end();
      boolean on = end == LineSigns.End.OPEN || end == LineSigns.End.WAITING;
      boolean closed = end == LineSigns.End.CLOSED;
      if (next.after() || !(on && width.isFull(line, next) || closed && width.isLong(next))) {
        continue;
      }
      int[] counts = on ? going : starting;
      counts[0]++;
      counts[1] += next.indented() ? 1 : 0;
      counts[2] += next.gap() ? 1 : 0;
    }
    return new ParagraphStarts(shows(going, starting, 1), shows(going, starting, 2));
  }

  private static boolean shows(int[] going, int[] starting, int sign) {
    return going[sign] * PER_EXCEPTION <= going[0]
        && starting[sign] > 0
        && starting[sign] * 2 >= starting[0];
  }

  /** Whether the text shows where paragraphs begin. */
  boolean shown() {
    return indented || gap;
  }

  /** Whether a paragraph begins with a line. */
  boolean at(VisualLine line) {
    return indented && line.indented() || gap && line.gap();
  }
}
