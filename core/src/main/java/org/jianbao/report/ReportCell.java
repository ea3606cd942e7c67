package org.jianbao.report;

import org.jianbao.form.ValueKind;

/**
 * A value cell of a table.
 *
 * @param row key of its row; "" in a table of a single row
 * @param column key of its column
 * @param raw the raw text
 */
public record ReportCell(
    String row, String column, ValueKind kind, CellValue value, String raw, Place place) {}
