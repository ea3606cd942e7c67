package org.jianbao.facts;

import java.math.BigDecimal;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value cell that holds a number in this report and in last year's of the same body (两年的同一单元格).
 *
 * @param table key of the table
 * @param row key of the row; "" in a table of a single row
 * @param column key of the column
 * @param label its official labels in one
 * @param value this year's number
 * @param previous last year's number
 * @param previousYear last year
 * @param larger the larger of the two
 * @param times how many times the smaller is in the larger, or null if the smaller is not above 0
 * @param watched whether the pack lists it among the figures to be compared with last year
 * @param sameForm whether both years have the same form
 * @param explained whether the text says why figures of the subject differ from last year's report
 * @param place this year's cell
 */
public record CellPair(
    String table,
    String row,
    String column,
    String label,
    BigDecimal value,
    BigDecimal previous,
    int previousYear,
    BigDecimal larger,
    @Nullable BigDecimal times,
    boolean watched,
    boolean sameForm,
    boolean explained,
    Place place)
    implements Located {}
