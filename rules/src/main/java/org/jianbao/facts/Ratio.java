package org.jianbao.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jianbao.report.Place;

/**
 * A percentage that running text states of two of its figures (占比、比率).
 *
 * @param stated the percentage as stated
 * @param quotient the quotient of its two figures, rounded to the digits stated
 * @param fits whether rounding or truncation of the quotient gives the percentage, also that of
 *     another two figures that may be meant
 * @param certain whether the text leaves no doubt about which two figures are meant
 * @param figures the part and the whole
 * @param place the clause of the percentage
 */
public record Ratio(
    BigDecimal stated,
    BigDecimal quotient,
    boolean fits,
    boolean certain,
    List<EnumerationPart> figures,
    Place place)
    implements Corrigible {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public Ratio {
    figures = List.copyOf(figures);
  }

  @Override
  public boolean holdsWith(List<Correction> corrections) {
    BigDecimal part = figures.get(0).value();
    BigDecimal whole = figures.get(1).value();
    BigDecimal rightPart = corrected(0, corrections);
    BigDecimal rightWhole = corrected(1, corrections);
    boolean partWrong = !rightPart.equals(part);
    boolean wholeWrong = !rightWhole.equals(whole);
    return partWrong && holds(rightPart, whole)
        || wholeWrong && holds(part, rightWhole)
        || partWrong && wholeWrong && holds(rightPart, rightWhole);
  }

  private boolean holds(BigDecimal part, BigDecimal whole) {
    if (whole.signum() <= 0) {
      return false;
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    return exact.subtract(stated).compareTo(step) < 0
        && stated.subtract(exact).multiply(TWO).compareTo(step) <= 0;
  }

  private BigDecimal corrected(int figure, List<Correction> corrections) {
    EnumerationPart one = figures.get(figure);
    return Correction.apply(corrections, one.value(), one.place());
  }

  /** The percentage as stated, with its sign. */
  public String statedText() {
    return stated.toPlainString() + "%";
  }

  /** The quotient with a percent sign. */
  public String quotientText() {
    return quotient.toPlainString() + "%";
  }
}
