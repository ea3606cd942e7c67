package org.jianbao.document.layout;

/**
 * A drawn line, or a bar so thin that it looks like one, along one axis.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param position y of a horizontal one, x of a vertical one
 * @param from its lesser end on the other axis
 * @param to its greater end
 */
public record Ruling(boolean horizontal, double position, double from, double to) {}
