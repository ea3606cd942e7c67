package org.jianbao.compare;

/**
 * Where a value stands in the official tables.
 *
 * @param row "" in a table of a single row
 */
record CellKey(String table, String row, String column) {}
