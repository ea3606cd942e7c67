package org.jianbao.document.ofd;

import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jianbao.document.layout.Characters;
import org.jianbao.document.layout.Glyph;
import org.jianbao.text.Fold;

/** Reads a text object (文字对象): characters, each at its place. */
final class TextObjectReader {
  /** Share of the size that a character reaches above and below its base line. */
  private static final double ABOVE = 0.88;

  private static final double BELOW = 0.12;

  /** Millimetres of the size where none is given. */
  private static final double USUAL_SIZE = 4;

  /** Least share of its usual width by which a character has moved on. */
  private static final double MOVED = 0.3;

  private final Canvas canvas;
  private final Matrix matrix;
  private final double size;
  private final double stretch;
  private final int reading;
  private final Matrix turned;
  private double x;
  private double y;

  private TextObjectReader(OfdXml xml, Canvas canvas, Matrix matrix) {
    this.canvas = canvas;
    this.matrix = matrix;
    size = Math.abs(Numbers.number(xml.attribute("Size"), USUAL_SIZE));
    double wanted = Numbers.number(xml.attribute("HScale"), 1);
    stretch = wanted > 0 ? wanted : 1;
    reading = (int) Numbers.number(xml.attribute("ReadDirection"), 0);
    turned = Matrix.turn((int) Numbers.number(xml.attribute("CharDirection"), 0));
  }

  /**
   * Reads the text object at which this stands.
   *
   * @param matrix from its own space to the page
   */
  static void read(OfdXml xml, Canvas canvas, Matrix matrix)
      throws XMLStreamException, ReadingException {
    TextObjectReader reader = new TextObjectReader(xml, canvas, matrix);
    int level = xml.depth();
    while (xml.next(level)) {
      if (xml.name().equals("TextCode")) {
        reader.code(xml);
      } else {
        xml.skip();
      }
    }
  }

  private void code(OfdXml xml) throws XMLStreamException, ReadingException {
    x = Numbers.number(xml.attribute("X"), x);
    y = Numbers.number(xml.attribute("Y"), y);
    String deltaX = xml.attribute("DeltaX");
    String deltaY = xml.attribute("DeltaY");
    int[] characters = withoutIndentation(xml.text()).codePoints().toArray();
    double[] right = Numbers.distances(deltaX, characters.length - 1);
    double[] down = Numbers.distances(deltaY, characters.length - 1);
    double atX = x;
    double atY = y;
    for (int i = 0; i < characters.length; i++) {
      double width = GlyphWidth.of(characters[i]) * size * stretch;
      boolean last = i == characters.length - 1;
      double stepX = right == null || last ? 0 : right[i];
      double stepY = down == null || last ? 0 : down[i];
      if (right == null && down == null) {
        Matrix turn = Matrix.turn(reading);
        stepX = turn.x(width, 0);
        stepY = turn.y(width, 0);
      }
      glyph(characters[i], atX, atY, stepY == 0 ? fitted(characters[i], width, stepX) : width);
      atX += stepX;
      atY += stepY;
    }
  }

  /** The width of a character that the next one follows at a distance. */
  private double fitted(int character, double width, double step) {
    double widest = GlyphWidth.widest(character) * size * stretch;
    return step >= width * MOVED && step <= widest ? step : width;
  }

  private void glyph(int character, double atX, double atY, double width) throws ReadingException {
    if (isBlank(character) || !matrix.isUpright() || size == 0) {
      return;
    }
    if (isUnknown(character)) {
      canvas.unknownGlyph();
    }
    Matrix placed = matrix.after(Matrix.shift(atX, atY)).after(turned);
    double left = placed.x(0, -ABOVE * size);
    double top = placed.y(0, -ABOVE * size);
    double right = placed.x(width, BELOW * size);
    double bottom = placed.y(width, BELOW * size);
    canvas.glyph(
        new Glyph(
            Characters.usual(Character.toString(character)),
            Math.min(left, right),
            Math.min(top, bottom),
            Math.max(left, right),
            Math.max(top, bottom),
            placed.direction()),
        placed);
  }

  private static boolean isBlank(int character) {
    return Character.isISOControl(character)
        || character <= Character.MAX_VALUE && Fold.isSpace((char) character);
  }

  /** Whether a sign stands for a glyph of which the writing program knew no character. */
  private static boolean isUnknown(int character) {
    return character == '\u00A4'
        || character == '\uFFFD'
        || Character.getType(character) == Character.PRIVATE_USE;
  }

  /** Without the line breaks that some programs put around text for the sake of looks. */
  private static String withoutIndentation(String text) {
    int from = 0;
    int to = text.length();
    String blank = text.substring(0, text.length() - text.stripLeading().length());
    if (blank.indexOf('\n') >= 0) {
      from = blank.length();
    }
    blank = text.substring(text.stripTrailing().length());
    if (blank.indexOf('\n') >= 0) {
      to -= blank.length();
    }
    return from < to ? text.substring(from, to) : "";
  }
}
