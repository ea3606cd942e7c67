package org.jianbao.report.narrative;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A number of running text with its unit.
 *
 * @param label the words around it that say of what
 * @param value its value in {@code unit}
 * @param unit the unit, "" if none
 * @param text the number and unit as written
 * @param place where it stands
 */
public record Amount(String label, BigDecimal value, String unit, String text, Place place) {}
