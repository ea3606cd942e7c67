package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Ratio;
import org.jianbao.report.reading.narrative.RatioFigures.Figures;
import org.jspecify.annotations.Nullable;

/** Finds percentages of a whole and the two figures they are the quotient of (占比、比率). */
final class RatioReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** So many figures before and behind a percentage may be what it is of. */
  private static final int NEAR = 200;

  private final RatioFigures figures;
  private final GrowthReader growths;

  RatioReader(NarrativeWords words) {
    PartWords parts = new PartWords(words);
    this.figures = new RatioFigures(parts);
    this.growths = new GrowthReader(parts);
  }

  /**
   * The ratios of a paragraph in order.
   *
   * @param enumerations its enumerations
   * @param earlier quantities of the paragraphs before it in its section
   */
  List<Ratio> read(ParagraphText text, List<Enumeration> enumerations, List<Quantity> earlier) {
    List<Ratio> ratios = new ArrayList<>();
    Map<Integer, Enumeration> byPart = RatioFigures.byPart(enumerations);
    Map<Quantity, Figures> all = new LinkedHashMap<>();
    for (Quantity percentage : text.quantities()) {
      if (percentage.kind() == UnitKind.PERCENT && !percentage.approximate()) {
        Figures found = figures.of(text, percentage, byPart);
        if (found != null && found.whole().value().signum() > 0) {
          all.put(percentage, found);
        }
      }
    }
    for (Map.Entry<Quantity, Figures> one : all.entrySet()) {
      Figures sure = confirmed(text, one.getKey(), all);
      ratios.add(ratio(text, one.getKey(), sure, earlier));
    }
    ratios.addAll(growths.read(text));
    return List.copyOf(ratios);
  }

  /**
   * The figures of a percentage. Where its whole is in doubt, it is that of the other shares of the
   * sentence, if there is one that is right for all of them; where the others, or two, are right of
   * its whole, nothing else can be meant.
   */
  private static Figures confirmed(
      ParagraphText text, Quantity percentage, Map<Quantity, Figures> all) {
    Figures figures = Objects.requireNonNull(all.get(percentage));
    Span sentence = text.sentence(percentage.start());
    List<Quantity> others =
        text.within(sentence.start(), sentence.end()).stream()
            .filter(other -> other != percentage && isAlike(all.get(other), figures))
            .toList();
    if (others.isEmpty() || figures.explicit()) {
      return figures;
    }
    if (figures.certain()) {
      long right = others.stream().filter(one -> fits(one, all.get(one), figures.whole())).count();
      return right >= 2 || right == others.size() ? figures.of(figures.whole()) : figures;
    }
    List<Quantity> right =
        text.near(percentage.start(), NEAR).stream()
            .filter(whole -> whole.end() <= percentage.start())
            .filter(whole -> whole.unit().equals(figures.part().unit()))
            .filter(whole -> whole.value().compareTo(figures.part().value()) >= 0)
            .filter(whole -> others.stream().allMatch(one -> fits(one, all.get(one), whole)))
            .toList();
    long values = right.stream().map(Quantity::value).distinct().count();
    return figures.rivals().isEmpty() || values != 1 ? figures : figures.of(right.get(0));
  }

  /** Whether the whole of other figures may be that of these: it is as certain. */
  private static boolean isAlike(@Nullable Figures other, Figures figures) {
    return other != null
        && other.certain() == figures.certain()
        && other.part().unit().equals(figures.part().unit());
  }

  private static boolean fits(Quantity percentage, @Nullable Figures figures, Quantity whole) {
    return figures != null && fits(percentage, figures.part().value(), whole.value());
  }

  private static Ratio ratio(
      ParagraphText text, Quantity percentage, Figures found, List<Quantity> earlier) {
    Quantity part = found.part();
    Quantity whole = found.whole();
    boolean fits =
        fits(percentage, part.value(), whole.value())
            || !found.explicit() && fitsOtherwise(text, percentage, part, earlier);
    return new Ratio(
        text.amount(percentage, "", text.clause(percentage.start(), percentage.end())),
        text.amount(part, "", text.place(part.start(), part.end())),
        text.amount(whole, "", text.place(whole.start(), whole.end())),
        quotient(part.value(), whole.value())
            .setScale(Math.max(0, percentage.value().scale()), RoundingMode.HALF_UP),
        fits,
        found.certain()
            && (found.explicit() || part.value().compareTo(whole.value()) <= 0)
            && !part.approximate()
            && !whole.approximate());
  }

  /** Whether another whole, or the sum of two neighbours as a whole or part, gives it. */
  private static boolean fitsOtherwise(
      ParagraphText text, Quantity percentage, Quantity part, List<Quantity> earlier) {
    List<Quantity> near = text.near(percentage.start(), NEAR);
    List<BigDecimal> here = values(near, part.unit());
    List<BigDecimal> wholes = new ArrayList<>(here);
    wholes.addAll(neighbours(here));
    List<Quantity> last = earlier.subList(Math.max(0, earlier.size() - NEAR), earlier.size());
    wholes.addAll(values(last, part.unit()));
    List<BigDecimal> parts = new ArrayList<>();
    parts.add(part.value());
    for (Quantity other : near) {
      if (other != part && other.unit().equals(part.unit()) && other.end() <= percentage.start()) {
        parts.add(part.value().add(other.value()));
      }
    }
    return wholes.stream()
        .filter(whole -> whole.signum() > 0)
        .anyMatch(whole -> parts.stream().anyMatch(value -> fits(percentage, value, whole)));
  }

  private static List<BigDecimal> values(List<Quantity> quantities, String unit) {
    return quantities.stream()
        .filter(quantity -> quantity.unit().equals(unit))
        .map(Quantity::value)
        .distinct()
        .toList();
  }

  private static List<BigDecimal> neighbours(List<BigDecimal> values) {
    List<BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i + 1 < values.size(); i++) {
      sums.add(values.get(i).add(values.get(i + 1)));
    }
    return sums;
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /** Whether rounding or truncation to the digits stated gives the percentage. */
  private static boolean fits(Quantity percentage, BigDecimal part, BigDecimal whole) {
    return fits(percentage, quotient(part, whole));
  }

  /** Whether rounding or truncation of a quotient in hundredths gives the percentage. */
  static boolean fits(Quantity percentage, BigDecimal quotient) {
    BigDecimal step = percentage.step();
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    BigDecimal stated = percentage.value();
    return quotient.compareTo(stated.subtract(half)) >= 0
        && quotient.compareTo(stated.add(step)) < 0;
  }
}
