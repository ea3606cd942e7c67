package org.jianbao.facts;

import java.math.BigDecimal;
import org.jianbao.report.Place;

/**
 * A figure that follows from last year's report of the same body (与上年报告衔接的数字); only if all cells it
 * takes hold numbers.
 *
 * @param chain how it follows, as the pack names it: carried-over 结转, projects 项目数量,
 *     valid-documents 现行有效件数
 * @param table key of the table
 * @param row key of the row; "" in a table of a single row
 * @param column key of the column
 * @param label its official labels in one
 * @param value this year's number
 * @param expected what it follows to be
 * @param fits whether they are the same
 * @param derivation how {@code expected} comes about: 5, or 12＋3－1
 * @param previousYear last year
 * @param sameForm whether both years have the same form
 * @param explained whether the text says why figures of the subject differ from last year's report
 * @param place this year's cell
 */
public record CarriedFigure(
    String chain,
    String table,
    String row,
    String column,
    String label,
    BigDecimal value,
    BigDecimal expected,
    boolean fits,
    String derivation,
    int previousYear,
    boolean sameForm,
    boolean explained,
    Place place)
    implements Located {}
