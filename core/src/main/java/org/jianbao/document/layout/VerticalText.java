package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells whose characters stand one below the other in several lines, which follow each other
 * from right to left (竖排). Characters of one line are closer to each other than lines are.
 */
final class VerticalText {
  /** Characters of the shortest text that shows how it is written. */
  private static final int LEAST = 4;

  /** Heights from character to character in a vertical line at most. */
  private static final double CLOSE = 1.12;

  /** By how much lines are farther apart, and heights that they are apart at most. */
  private static final double FARTHER = 1.08;

  private static final double FARTHEST = 2;

  /** Share of the size by which characters of one line may be off it. */
  private static final double OFF = 0.4;

  /** Share of the size by which a character that follows may be off its place. */
  private static final double BESIDE = 0.12;

  private VerticalText() {}

  /** The text; null if it is not written so. */
  static @Nullable String of(List<Glyph> glyphs) {
    if (glyphs.size() < LEAST || !glyphs.stream().allMatch(VerticalText::isWide)) {
      return null;
    }
    double size = TextLine.usualHeight(glyphs);
    List<List<Glyph>> lines = lines(glyphs, size);
    boolean several = lines.size() > 1 && lines.get(0).size() > 1 && isVertical(lines, size);
    if (!several && lines.size() != 1) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> line.forEach(glyph -> text.append(glyph.text())));
    return text.toString();
  }

  /**
   * Whether a character follows another closely below it, though a line of the table parts them.
   */
  static boolean goesOn(Glyph above, Glyph below) {
    double size = above.height();
    return isWide(above)
        && isWide(below)
        && Math.abs(above.centreX() - below.centreX()) < size * BESIDE
        && Math.abs(below.top() - above.bottom()) < size * BESIDE;
  }

  private static boolean isWide(Glyph glyph) {
    return glyph.text().codePointAt(0) >= 0x2E80;
  }

  /** The characters that stand below each other, lines from right to left. */
  private static List<List<Glyph>> lines(List<Glyph> glyphs, double size) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centreX).reversed());
    List<List<Glyph>> lines = new ArrayList<>();
    double at = 0;
    for (Glyph glyph : sorted) {
      if (lines.isEmpty() || at - glyph.centreX() > size * OFF) {
        lines.add(new ArrayList<>());
        at = glyph.centreX();
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    lines.forEach(line -> sort(line, glyphs));
    return lines;
  }

  /** From top to bottom; signs may be shifted, and follow what they follow in the file. */
  private static void sort(List<Glyph> line, List<Glyph> written) {
    List<Glyph> inOrder = new ArrayList<>(written);
    inOrder.retainAll(new HashSet<>(line));
    double at = -Double.MAX_VALUE;
    boolean downwards = inOrder.size() == line.size();
    for (Glyph glyph : inOrder) {
      if (Character.isLetterOrDigit(glyph.text().codePointAt(0))) {
        downwards &= glyph.centreY() > at;
        at = glyph.centreY();
      }
    }
    if (downwards) {
      line.clear();
      line.addAll(inOrder);
    } else {
      line.sort(Comparator.comparingDouble(Glyph::centreY));
    }
  }

  private static boolean isVertical(List<List<Glyph>> lines, double size) {
    double down = 0;
    for (List<Glyph> line : lines) {
      double length = line.get(line.size() - 1).centreY() - line.get(0).centreY();
      down = Math.max(down, line.size() > 1 ? length / (line.size() - 1) : 0);
    }
    double across = Double.MAX_VALUE;
    double widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i - 1).get(0).centreX() - lines.get(i).get(0).centreX();
      across = Math.min(across, step);
      widest = Math.max(widest, step);
      // All lines but the last are full, and begin at one height.
      if (lines.get(i).size() > lines.get(i - 1).size()
          || Math.abs(lines.get(i).get(0).top() - lines.get(0).get(0).top()) > size * OFF) {
        return false;
      }
    }
    return down <= size * CLOSE && across >= down * FARTHER && widest <= size * FARTHEST;
  }
}
