package org.jianbao.facts;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A part of an {@link Enumeration} (分项).
 *
 * @param label the words that say of what
 * @param value its number
 */
public record EnumerationPart(String label, BigDecimal value, Place place) implements Located {}
