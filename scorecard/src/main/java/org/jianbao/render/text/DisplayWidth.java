package org.jianbao.render.text;

import java.util.ArrayList;
import java.util.List;

/** Widths of text on a terminal, where Chinese characters and full-width signs take two columns. */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** Columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Columns that a character takes: 0, 1 or 2 (Unicode Standard Annex 11). */
  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD)
            || "“”‘’…—·".indexOf(c) >= 0;
    return wide ? 2 : 1;
  }

  /** The text with blanks appended up to a width. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Breaks a text into lines of at most {@code width} columns; no line begins with a stop. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = of(c);
      boolean stop = "，。；：、？！）》」』”’".indexOf(c) >= 0;
      if (columns + next > width && !stop && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      line.appendCodePoint(c);
      columns += next;
      i += Character.charCount(c);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text on one line and cut to a width, with an ellipsis if cut. */
  public static String cut(String text, int width) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (of(flat) <= width) {
      return flat;
    }
    StringBuilder cut = new StringBuilder();
    int columns = 2;
    for (int i = 0; i < flat.length(); ) {
      int c = flat.codePointAt(i);
      columns += of(c);
      if (columns > width) {
        break;
      }
      cut.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return cut.append('…').toString();
  }
}
