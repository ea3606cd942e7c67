package org.jianbao.facts;

import java.math.BigDecimal;
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
    implements Located {

  public Ratio {
    figures = List.copyOf(figures);
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
