package org.jianbao.document;

/**
 * A cell's position in the grid of its table.
 *
 * @param row from 1
 * @param column from 1
 */
public record CellPosition(int row, int column) {}
