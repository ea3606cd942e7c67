package org.jianbao.pack;

import java.time.MonthDay;

/**
 * The statistical period (统计期限) that a format asks for.
 *
 * @param start its first day in the report year
 * @param end its last day in the report year
 */
public record StatisticalPeriod(MonthDay start, MonthDay end) {}
