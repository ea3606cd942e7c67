package org.jianbao.facts;

import java.math.BigDecimal;

/**
 * More than an amount can be, for a body of its kind and level (金额上限): what exceeds it has the
 * wrong unit.
 *
 * @param table key of the table
 * @param row key of the row
 * @param column key of the column
 * @param most the limit in the unit of the column
 * @param text the limit with its unit
 */
public record AmountLimit(String table, String row, String column, BigDecimal most, String text) {}
