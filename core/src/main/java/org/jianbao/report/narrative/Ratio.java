package org.jianbao.report.narrative;

import java.math.BigDecimal;

/**
 * A percentage that running text states of two of its figures (占比、比率).
 *
 * @param percentage the percentage as stated
 * @param part the figure that is so much of the whole
 * @param whole the figure that is the whole
 * @param quotient part by whole in hundredths, rounded to the digits stated
 * @param fits whether rounding or truncation of the quotient, or of another two figures that may be
 *     meant, gives the percentage
 * @param certain whether the text leaves no doubt about which two figures are meant
 */
public record Ratio(
    Amount percentage,
    Amount part,
    Amount whole,
    BigDecimal quotient,
    boolean fits,
    boolean certain) {}
