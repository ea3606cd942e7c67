package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * The blank value cells of a table (空白单元格); only where there are any.
 *
 * @param table key of the table
 * @param count how many
 * @param totalsComplete whether the table has columns of totals (总计) and a number in each of their
 *     cells
 * @param place the table
 */
public record BlankCells(String table, int count, boolean totalsComplete, Place place)
    implements Located {}
