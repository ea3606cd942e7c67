package org.jianbao.report.figure;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A growth over last year that running text states of one of its figures (同比、较上年).
 *
 * @param figure the figure that grew
 * @param percent by how many percent, negative for a decline; as stated, with all its digits: of a
 *     negative scale (12 × 10) if it is stated in times (1.2倍)
 * @param place the clause that states it
 */
public record StatedGrowth(Figure figure, BigDecimal percent, Place place) {}
