package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts lines together that only the width of the page broke: a line that reaches the right margin,
 * and one behind it that begins at the left margin.
 */
final class Paragraphs {
  /** Glyphs that a full line may leave free: a sign that may not begin the next, a word. */
  private static final double FREE = 1.6;

  /** Glyphs by which the first line of a paragraph is indented at least. */
  private static final double INDENT = 1.2;

  /** Heights from line to line beyond which something ends. */
  private static final double DISTANCE = 2.6;

  /** Share of the usual distance beyond which something ends. */
  private static final double GAP = 1.45;

  private static final double OTHER_SIZE = 0.12;

  /** Share of lines that begin at the left margin, and lines of which so few say nothing. */
  private static final double THERE = 0.12;

  private static final int FEW = 20;

  /** Share of lines that must reach the right margin, for it to be one. */
  private static final double REACHING = 0.2;

  /** Share of the width of the text that a line takes which was broken for want of it. */
  private static final double WIDE = 0.7;

  /** Share of such lines that must be broken at one margin, and how many at least. */
  private static final double MOST_BROKEN = 0.8;

  private static final int LEAST = 2;
  private static final Pattern HANGING = Pattern.compile("[，。、；：！？）》」』】〕”’]\\s*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：!?;:）)】」”]\\s*$");

  /** What a break does not part, and glyphs that a narrow sign of it takes. */
  private static final Pattern PIECE = Pattern.compile("[〔\\[（(]?[0-9A-Za-z.,%]+[〕\\]）)]?[0-9]*");

  private static final double NARROW = 0.55;

  /** Signs that end no line, but begin the next with what stands behind them. */
  private static final Pattern OPENING = Pattern.compile("[（(《〈“‘「『【〔\\[]+");

  private static final Pattern CLOSING = Pattern.compile(".?[，。、；：！？）》」』】〕”’,.;:!?)]+");

  /** Glyphs beyond what a line needs that it still had not room for. */
  private static final double ROOM = 0.6;

  private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、．.](?![项款目])");

  /** The page number at the end of an entry of a table of contents, its leader before it. */
  private static final Pattern ENTRY_END =
      Pattern.compile("(?:[.．·•…‥]\\s?){3,}\\s*[0-9]{1,3}\\s*$");

  /** The same where nothing leads to it, of an entry that begins with a number. */
  private static final Pattern PAGE_END = Pattern.compile("[^0-9\\s] [0-9]{1,3}\\s*$");

  private static final Pattern WORD_END = Pattern.compile("[A-Za-z]$");
  private static final Pattern WORD_START = Pattern.compile("[A-Za-z]");

  /** Signs of a web or mail address within the last word, or the first. */
  private static final Pattern ADDRESS_END = Pattern.compile("[./:@＠_0-9-][A-Za-z]{0,63}$");

  private static final Pattern ADDRESS_START = Pattern.compile("[A-Za-z]{1,63}[./:@＠_0-9-]");

  /** How much larger than the text a title is at least. */
  private static final double LARGE = 1.15;

  private final double left;
  private final double right;

  /** The usual size of characters. */
  private final double usual;

  private final double pitch;

  /** Measures the margins of some lines. */
  Paragraphs(List<TextLine> lines) {
    double[] lefts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(Paragraphs::margin).sorted().toArray();
    double margin = rights.length == 0 ? 0 : rights[rights.length - 1 - rights.length / 20];
    double size = lines.isEmpty() ? 0 : lines.get(lines.size() / 2).glyphSize();
    this.left = left(lefts, size);
    this.usual = size;
    long full = lines.stream().filter(line -> margin - line.right() < FREE * size).count();
    boolean reached = full >= lines.size() * REACHING || brokenThere(lines, margin, size);
    this.right = reached ? margin : Double.MAX_VALUE;
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double distance = lines.get(i).top() - lines.get(i - 1).top();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
        pitches.add(distance);
      }
    }
    pitches.sort(null);
    this.pitch = pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 2);
  }

  /** Where lines begin that are not indented; a menu beside the text begins farther left. */
  private static double left(double[] lefts, double size) {
    int at = lefts.length / 20;
    while (at < lefts.length) {
      double left = lefts[at];
      int behind = at;
      while (behind < lefts.length && lefts[behind] - left < INDENT * size) {
        behind++;
      }
      if (behind - at >= lefts.length * THERE || lefts.length < FEW) {
        return left;
      }
      at = Math.max(behind, at + 1);
    }
    return lefts.length == 0 ? 0 : lefts[lefts.length / 20];
  }

  /** Where a line ends, without a sign at its end, which may hang over the margin. */
  private static double margin(TextLine line) {
    return HANGING.matcher(line.text()).find() ? line.right() - line.glyphSize() : line.right();
  }

  /**
   * Whether the long lines that end within a sentence end at a margin: they were broken there. One
   * is enough that is indented, and the next not. Lines with wide gaps are those of tables.
   */
  private boolean brokenThere(List<TextLine> lines, double margin, double size) {
    int within = 0;
    int there = 0;
    boolean hanging = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean wide =
          line.right() - line.left() > (margin - left) * WIDE && line.text().indexOf(' ') < 0;
      if (wide && !SENTENCE_END.matcher(line.text()).find()) {
        within++;
        there += margin - line.right() < FREE * size ? 1 : 0;
        hanging |= i + 1 < lines.size() && line.left() - lines.get(i + 1).left() > INDENT * size;
      }
    }
    return (there >= LEAST || there > 0 && hanging) && there >= within * MOST_BROKEN;
  }

  /** Whether a full line of large characters goes on in the middle of the page. */
  private boolean isTitle(TextLine line, TextLine next) {
    double middle = (left + right) / 2;
    return line.glyphSize() > usual * LARGE
        && line.left() - left < INDENT * line.glyphSize()
        && Math.abs((next.left() + next.right()) / 2 - middle) < next.glyphSize();
  }

  /** Whether a line goes on with the next, which follows it with nothing between. */
  boolean goesOn(TextLine line, TextLine next) {
    double size = line.glyphSize();
    boolean full = right - line.right() < Math.max(FREE, firstPiece(next) + ROOM) * size;
    if (SENTENCE_END.matcher(line.text()).find() && NUMBERED.matcher(next.text()).lookingAt()) {
      return false;
    }
    if (isEntry(line.text())) {
      return false;
    }
    boolean fromMargin = next.left() - left < INDENT * size || isTitle(line, next);
    boolean alike = Math.abs(next.glyphSize() - size) <= size * OTHER_SIZE;
    return full && fromMargin && alike && near(line, next);
  }

  private static boolean isEntry(String text) {
    return ENTRY_END.matcher(text).find()
        || NUMBERED.matcher(text).lookingAt() && PAGE_END.matcher(text).find();
  }

  /**
   * Glyphs of what no break parts at the start of a line: 〔2021〕30, 12345.6, and signs that begin
   * no line with what stands before them.
   */
  private static double firstPiece(TextLine line) {
    String text = line.text();
    Matcher piece = PIECE.matcher(text);
    int end = piece.lookingAt() ? piece.end() : 0;
    Matcher opening = OPENING.matcher(text);
    if (end == 0 && opening.lookingAt()) {
      end = Math.min(text.length(), opening.end() + 1);
    }
    Matcher closing = CLOSING.matcher(text);
    if (closing.region(end, text.length()).lookingAt()) {
      end = closing.end();
    }
    return text.substring(0, end).chars().mapToDouble(c -> c < 0x80 ? NARROW : 1).sum();
  }

  private boolean near(TextLine line, TextLine next) {
    if (line.page() != next.page()) {
      return true;
    }
    double distance = next.top() - line.top();
    if (distance <= 0) {
      // At the top of the next column.
      return true;
    }
    return distance > 0
        && distance < line.glyphSize() * DISTANCE + pitch / 2
        && distance < pitch * GAP;
  }

  /** The text of lines that go on, a blank only between words; not within an address. */
  static String joined(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      if (WORD_END.matcher(text).find()
          && WORD_START.matcher(line.text()).lookingAt()
          && !ADDRESS_END.matcher(text).find()
          && !ADDRESS_START.matcher(line.text()).lookingAt()) {
        text.append(' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }
}
