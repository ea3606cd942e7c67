package org.jianbao.document.wrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The width at which the lines of a text were broken: so many columns, or so many characters, or
 * either if the text does not tell which.
 */
final class WrapWidth {
  /** Narrower lines are labels and headings. */
  private static final int NARROWEST = 36;

  /** Lines of a page differ by no more than this. */
  private static final int SPREAD = 6;

  /** So many lines that end within a sentence show that lines were broken. */
  private static final int EVIDENCE = 4;

  /** So many do if they are of the same width but for one character. */
  private static final int STRONG_EVIDENCE = 3;

  /** Of so many broken lines one may be longer than the others by far. */
  private static final int PER_LONGER = 5;

  /** Part of the lines ending within a sentence that are about as long as each other. */
  private static final double ALIKE = 0.6;

  /** Part of the lines that are shorter than the slack allows. */
  private static final int PER_SHORTER = 10;

  /** One Chinese character. */
  private static final int CHARACTER = 2;

  private static final List<ToIntFunction<LineWidth>> MEASURES =
      List.of(LineWidth::columns, LineWidth::characters);

  private final List<Scale> scales;

  /**
   * A width by one measure, in halves of a Chinese character.
   *
   * @param width width of the longest lines
   * @param slack how much shorter a line may be that was full
   * @param evidence number of lines that show the width
   */
  private record Scale(ToIntFunction<LineWidth> measure, int width, int slack, int evidence) {
    /** Whether this tells more than another: the lines differ less, and about as many do. */
    boolean isBetterThan(Scale other) {
      if (!isLike(other)) {
        return evidence > other.evidence;
      }
      return slack < other.slack || slack == other.slack && evidence > other.evidence;
    }

    boolean isLike(Scale other) {
      return Math.min(evidence, other.evidence) * PER_LONGER
          >= Math.max(evidence, other.evidence) * (PER_LONGER - 1);
    }

    boolean isFull(VisualLine line, VisualLine next) {
      return measure.applyAsInt(line.width()) + next.width().first() + slack > width;
    }

    boolean isLong(VisualLine line) {
      return measure.applyAsInt(line.width()) + SPREAD >= width;
    }
  }

  private WrapWidth(List<Scale> scales) {
    this.scales = scales;
  }

  /** The width at which successive lines were broken, or null if nothing shows that they were. */
  static @Nullable WrapWidth of(List<VisualLine> lines) {
    List<Scale> scales = new ArrayList<>();
    for (ToIntFunction<LineWidth> measure : MEASURES) {
      Scale scale = scale(measure, lines);
      if (scale != null) {
        scales.add(
            scales.isEmpty() || !scale.isBetterThan(scales.get(0)) ? scales.size() : 0, scale);
      }
    }
    if (scales.size() > 1
        && !(scales.get(1).isLike(scales.get(0)) && scales.get(1).slack() <= CHARACTER)) {
      scales.remove(1);
    }
    return scales.isEmpty() ? null : new WrapWidth(scales);
  }

  private static @Nullable Scale scale(ToIntFunction<LineWidth> measure, List<VisualLine> lines) {
    int[] open = open(lines, measure);
    int[] band = band(open);
    if (band.length < STRONG_EVIDENCE || band.length < ALIKE * open.length) {
      return null;
    }
    int width = band[band.length - 1];
    long longer =
        lines.stream()
            .filter(line -> measure.applyAsInt(line.width()) > width + 2 * CHARACTER)
            .count();
    return longer * PER_LONGER > band.length
            || band.length < EVIDENCE && width - band[0] > CHARACTER
        ? null
        : new Scale(measure, width, width - band[band.length / PER_SHORTER], band.length);
  }

  /** The widths of the lines that end within a sentence which the next may continue, sorted. */
  private static int[] open(List<VisualLine> lines, ToIntFunction<LineWidth> measure) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      VisualLine line = lines.get(i);
      VisualLine next = lines.get(i + 1);
      boolean within =
          line.signs().end() == LineSigns.End.OPEN || line.signs().end() == LineSigns.End.WAITING;
      int width = measure.applyAsInt(line.width());
      if (within
          && !next.after()
          && width >= NARROWEST
          && next.signs().number() == LineSigns.Number.NONE) {
        open.add(width);
      }
    }
    return open.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** The largest group of widths that differ little. */
  private static int[] band(int[] sorted) {
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    for (int to = 1; to <= sorted.length; to++) {
      while (sorted[to - 1] - sorted[from] > SPREAD) {
        from++;
      }
      if (to - from > bestTo - bestFrom) {
        bestFrom = from;
        bestTo = to;
      }
    }
    return Arrays.copyOfRange(sorted, bestFrom, bestTo);
  }

  /** Whether the first word of the next line had no room in a line. */
  boolean isFull(VisualLine line, VisualLine next) {
    return scales.stream().anyMatch(scale -> scale.isFull(line, next));
  }

  /** Whether a line is about as long as a line can be. */
  boolean isLong(VisualLine line) {
    return scales.stream().anyMatch(scale -> scale.isLong(line));
  }
}
