package org.jianbao.facts;

import java.util.List;
import org.jianbao.report.Place;

/**
 * The rows of a table that carry values but no label (无标签的行); only where there are any.
 *
 * @param table key of the table
 * @param count how many
 * @param expected the official labels that they should carry by position, separated by 、
 * @param rows the rows
 * @param place the table
 */
public record UnlabelledRows(String table, int count, String expected, List<Row> rows, Place place)
    implements Located {

  public UnlabelledRows {
    rows = List.copyOf(rows);
  }
}
