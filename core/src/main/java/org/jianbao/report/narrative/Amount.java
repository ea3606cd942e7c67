package org.jianbao.report.narrative;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A number of running text with its unit.
 *
 * @param label the words around it that say of what
 * @param value its value in {@code unit}
 * @param unit the unit, "" if none
 * @param scale what one of the unit as written is in {@code unit}: 10000 for 万元, else 1
 * @param text the number and unit as written
 * @param place where it stands
 */
public record Amount(
    String label, BigDecimal value, String unit, BigDecimal scale, String text, Place place) {}
