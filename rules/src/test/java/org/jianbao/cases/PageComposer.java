package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.PageLayout;
import org.jianbao.document.layout.Ruling;

/**
 * Lays a document out on pages as Word does: paragraphs indented and wrapped with even margins,
 * tables ruled, page numbers at the foot. What stands where is then written by the writer of a
 * format.
 */
final class PageComposer {
  private static final double WIDTH = 595.3;
  private static final double HEIGHT = 841.9;
  private static final double LEFT = 75;
  private static final double TOP = 85;
  private static final double BOTTOM = 755;
  private static final double FOOT = 790;

  /** Size of the text and characters of a full line. */
  private static final double SIZE = 12;

  private static final int CHARACTERS = 37;
  private static final double PITCH = 20;
  private static final double SIZE_IN_TABLES = 9;

  /** Signs that no line begins with; they hang in the margin. */
  private static final String CANNOT_BEGIN = "，。、；：！？）》”";

  private final List<PageLayout> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Ruling> rulings = new ArrayList<>();
  private double y = TOP;

  private PageComposer() {}

  /** The pages of a document. */
  static List<PageLayout> compose(Document document) {
    PageComposer composer = new PageComposer();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        composer.paragraph(paragraph.text());
      } else if (block instanceof Table table) {
        composer.table(table);
      }
    }
    composer.endPage();
    return composer.pages;
  }

  private void paragraph(String text) {
    int indent = 2;
    String rest = text.strip();
    while (!rest.isEmpty()) {
      double width = (CHARACTERS - indent) * SIZE;
      int end = end(rest, width);
      if (y + PITCH > BOTTOM) {
        endPage();
      }
      boolean broken = end < rest.length();
      line(rest.substring(0, end), LEFT + indent * SIZE, broken ? width : 0);
      rest = rest.substring(end).stripLeading();
      indent = 0;
    }
  }

  /** Where a line of this width ends: not within a number or word, not before some signs. */
  private static int end(String text, double width) {
    int end = fitting(text, width, SIZE);
    if (end >= text.length()) {
      return end;
    }
    int word = end;
    while (word > 0 && isWord(text, word - 1) && isWord(text, word)) {
      word--;
    }
    end = word > 0 ? word : end;
    while (end < text.length() && CANNOT_BEGIN.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
  }

  /** The number of UTF-16 units that fit; at least one character. */
  static int fitting(String text, double width, double size) {
    int end = 0;
    double used = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += width(character) * size;
      if (used > width + 0.001 && end > 0) {
        return end;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  /**
   * Writes a line.
   *
   * @param justified the width that it shall fill, 0 for a last line
   */
  private void line(String text, double x, double justified) {
    int[] characters = text.codePoints().toArray();
    double natural = 0;
    for (int character : characters) {
      natural += width(character) * SIZE;
    }
    double gap =
        characters.length > 1 ? Math.max(0, justified - natural) / (characters.length - 1) : 0;
    double at = x;
    for (int character : characters) {
      at = glyph(glyphs, character, at, y, SIZE) + gap;
    }
    y += PITCH;
  }

  /** Writes a character; gives where it ends. */
  static double glyph(List<Glyph> glyphs, int character, double x, double top, double size) {
    double right = x + width(character) * size;
    if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
      glyphs.add(new Glyph(Character.toString(character), x, top, right, top + size));
    }
    return right;
  }

  /** Width of a character as share of its size. */
  static double width(int character) {
    return character < 0x2010 ? 0.5 : 1;
  }

  private void table(Table table) {
    TableComposer composer = new TableComposer(table, LEFT, CHARACTERS * SIZE, SIZE_IN_TABLES);
    int from = 0;
    while (from < composer.rows()) {
      int to = composer.fitting(from, BOTTOM - y);
      if (to == from && y > TOP) {
        endPage();
        continue;
      }
      to = Math.max(to, from + 1);
      y = composer.draw(from, to, y, glyphs, rulings);
      from = to;
      if (from < composer.rows()) {
        endPage();
      }
    }
    y += PITCH / 2;
  }

  private void endPage() {
    int number = pages.size() + 1;
    double x = WIDTH / 2 - SIZE;
    for (int character : ("- " + number + " -").codePoints().toArray()) {
      x = glyph(glyphs, character, x, FOOT, SIZE_IN_TABLES);
    }
    pages.add(new PageLayout(number, WIDTH, HEIGHT, glyphs, rulings, 0));
    glyphs = new ArrayList<>();
    rulings = new ArrayList<>();
    y = TOP;
  }
}
