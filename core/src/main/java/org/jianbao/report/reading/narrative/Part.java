package org.jianbao.report.reading.narrative;

/**
 * A quantity that may be a part or a whole.
 *
 * @param label the words around it that say of what
 * @param before the separator before its piece
 * @param anew whether its words may begin a new statement: 废止12件 behind 以政府名义印发8件
 * @param start index where its piece begins
 */
record Part(Quantity quantity, String label, char before, boolean anew, int start) {}
