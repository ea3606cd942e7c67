package org.jianbao.form;

import java.math.BigDecimal;

/**
 * A unit (量词、单位) of numbers in running text.
 *
 * @param word the unit, folded
 * @param base the unit in which values are given: 元 for 万元
 * @param factor how many of {@code base} one of it is: 10000 for 万元, else 1
 */
public record CountUnit(String word, UnitKind kind, String base, BigDecimal factor) {}
