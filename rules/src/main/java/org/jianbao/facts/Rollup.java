package org.jianbao.facts;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A figure of a government's report, and the sum of the reports of the bodies right below it (汇总).
 *
 * @param table key of the table
 * @param row key of the row; "" in a table of a single row
 * @param column key of the column
 * @param label its official labels in one
 * @param value the government's number
 * @param sum sum over the bodies below
 * @param sign -1, 0 or 1 as {@code value} is less than, equal to or more than the sum
 * @param bodies number of bodies below
 * @param complete whether all of them have a report with a number there
 * @param place the government's cell
 */
public record Rollup(
    String table,
    String row,
    String column,
    String label,
    BigDecimal value,
    BigDecimal sum,
    int sign,
    int bodies,
    boolean complete,
    Place place)
    implements Located {}
