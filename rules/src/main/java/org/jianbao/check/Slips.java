package org.jianbao.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a figure looks like a slip of the pen for another of the same thing (笔误): 714 for
 * 741.
 */
final class Slips {
  /**
   * From so many digits on one wrong digit is a slip; with fewer only two in the wrong order, or if
   * the figure cannot be a part of the other.
   */
  private static final int LONG = 3;

  private Slips() {}

  /**
   * The other figure for which a figure looks like a slip, or null if there is none, or several.
   */
  static @Nullable Long of(Figure figure, List<Figure> all) {
    List<Figure> alike =
        all.stream()
            .filter(other -> other.wording() == Figure.Wording.NUMBER && !other.approximate())
            .filter(other -> FigureFacts.object(other).equals(FigureFacts.object(figure)))
            .filter(other -> other.scope().equals(figure.scope()) && other.value() != null)
            .toList();
    BigDecimal value = figure.value();
    List<BigDecimal> values = alike.stream().map(Figure::value).distinct().toList();
    if (value == null || values.size() != 2 || !values.contains(value)) {
      return null;
    }
    BigDecimal other = values.get(0).equals(value) ? values.get(1) : values.get(0);
    boolean apart =
        alike.stream()
            .filter(one -> other.equals(one.value()))
            .allMatch(one -> paragraph(one) != paragraph(figure));
    boolean whole = apart || value.compareTo(other) > 0 && value.compareTo(BigDecimal.TEN) >= 0;
    return isSlip(digits(value), digits(other), whole) ? TableFacts.whole(other) : null;
  }

  private static int paragraph(Figure figure) {
    Location location = figure.place().location();
    return location == null ? 0 : location.paragraph();
  }

  private static char[] digits(BigDecimal value) {
    return value.toPlainString().toCharArray();
  }

  /**
   * Whether digits look like a slip for others.
   *
   * @param whole whether the figure is no part of the other, being told apart from it or more
   */
  private static boolean isSlip(char[] one, char[] other, boolean whole) {
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
    return differing == 1 && (one.length >= LONG || whole)
        || differing == 2 && Arrays.equals(sorted, otherSorted);
  }
}
