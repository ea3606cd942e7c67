package org.jianbao.report.reading.flat;

import org.jianbao.document.Table;

/**
 * A table found in a text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record FlatTable(int start, int end, Table table) {}
