package org.jianbao.report;

/**
 * Values of a row that stand glued together and were parted.
 *
 * @param row key of the row; "" in a table of a single row
 * @param raw the values as they stand
 * @param reading the values as read, separated by spaces
 * @param bySums whether the digits allow other readings, of which only this adds up; then what adds
 *     up is no proof of itself
 */
public record Deduction(String row, String raw, String reading, boolean bySums, Place place) {}
