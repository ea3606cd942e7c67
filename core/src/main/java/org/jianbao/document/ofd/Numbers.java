package org.jianbao.document.ofd;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what attributes say in numbers. */
final class Numbers {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
  private static final double[] NONE = {};
  private static final int BOX = 4;
  private static final int MATRIX = 6;

  private Numbers() {}

  /** A number, or a usual one if there is none that can be believed. */
  static double number(@Nullable String text, double usual) {
    if (text == null) {
      return usual;
    }
    try {
      double number = Double.parseDouble(text.strip());
      return Math.abs(number) <= Limits.MAX_COORDINATE ? number : usual;
    } catch (NumberFormatException none) {
      return usual;
    }
  }

  /** A box, or the usual one. */
  static Box box(@Nullable String text, Box usual) {
    double[] values = numbers(text, BOX);
    return values.length < BOX ? usual : new Box(values[0], values[1], values[2], values[3]);
  }

  /** A transformation, or the one that changes nothing. */
  static Matrix matrix(@Nullable String text) {
    double[] m = numbers(text, MATRIX);
    return m.length < MATRIX ? Matrix.IDENTITY : new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  /**
   * Distances between the characters of a text; {@code g 3 5} stands for {@code 5 5 5}. Where fewer
   * are given than needed, the last one goes on.
   *
   * @return null if none is given
   */
  static double @Nullable [] distances(@Nullable String text, int count) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String[] words = SEPARATOR.split(text.strip());
    double[] distances = new double[Math.max(0, count)];
    int filled = 0;
    double last = 0;
    for (int i = 0; i < words.length && filled < distances.length; i++) {
      int times = 1;
      if (words[i].equalsIgnoreCase("g") && i + 2 < words.length) {
        times = (int) Math.min(distances.length - filled, number(words[i + 1], 0));
        i += 2;
      }
      last = number(words[i], 0);
      while (times-- > 0) {
        distances[filled++] = last;
      }
    }
    while (filled < distances.length) {
      distances[filled++] = last;
    }
    return distances;
  }

  private static double[] numbers(@Nullable String text, int count) {
    if (text == null) {
      return NONE;
    }
    String[] words = SEPARATOR.split(text.strip());
    if (words.length < count) {
      return NONE;
    }
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = number(words[i], Double.NaN);
      if (Double.isNaN(values[i])) {
        return NONE;
      }
    }
    return values;
  }
}
