package org.jianbao.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a figure looks like a slip of the pen for another of the same thing (笔误): 714 for
 * 741.
 */
final class Slips {
  /** From so many digits on one wrong digit is a slip; with fewer only two in the wrong order. */
  private static final int LONG = 3;

  private Slips() {}

  /**
   * The other figure for which a figure looks like a slip, or null if there is none, or several.
   */
  static @Nullable Long of(Figure figure, List<Figure> all) {
    List<BigDecimal> others =
        all.stream()
            .filter(other -> other.wording() == Figure.Wording.NUMBER && !other.approximate())
            .filter(other -> FigureFacts.object(other).equals(FigureFacts.object(figure)))
            .filter(other -> other.scope().equals(figure.scope()))
            .map(Figure::value)
            .flatMap(java.util.stream.Stream::ofNullable)
            .distinct()
            .toList();
    BigDecimal value = figure.value();
    if (value == null || others.size() != 2 || !others.contains(value)) {
      return null;
    }
    BigDecimal other = others.get(0).equals(value) ? others.get(1) : others.get(0);
    return isSlip(digits(value), digits(other)) ? TableFacts.whole(other) : null;
  }

  private static char[] digits(BigDecimal value) {
    return value.toPlainString().toCharArray();
  }

  private static boolean isSlip(char[] one, char[] other) {
    if (one.length != other.length || one.length < 2) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < one.length; i++) {
      differing += one[i] == other[i] ? 0 : 1;
    }
    char[] sorted = one.clone();
    char[] otherSorted = other.clone();
    Arrays.sort(sorted);
    Arrays.sort(otherSorted);
    return differing == 1 && one.length >= LONG
        || differing == 2 && Arrays.equals(sorted, otherSorted);
  }
}
