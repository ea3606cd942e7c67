package org.jianbao.facts;

import java.util.List;
import org.jianbao.report.Place;

/**
 * The rows of a table that have more or fewer values than the table has columns (单元格数不符的行); only
 * where there are any.
 *
 * @param table key of the table
 * @param count how many
 * @param rows the rows
 * @param place the table
 */
public record MisshapenRows(String table, int count, List<Row> rows, Place place)
    implements Located {

  public MisshapenRows {
    rows = List.copyOf(rows);
  }
}
