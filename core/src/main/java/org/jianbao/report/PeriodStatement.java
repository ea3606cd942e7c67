package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the statistical period (统计期限).
 *
 * @param start its start, or null if the statement gives none
 * @param end its end, or null if the statement gives none
 * @param declared true if the words announce the period (统计期限 …, 所列数据 … 起 … 止), false for a mere 截至
 *     … beside figures, which counts only for whether statements agree
 * @param place the clause that states it
 */
public record PeriodStatement(
    @Nullable PeriodBound start, @Nullable PeriodBound end, boolean declared, Place place) {}
