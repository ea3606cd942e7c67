package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A year that running text names where the report year belongs (被当作报告年度的年份): 2020年，我局共…,
 * 2020年政务公开工作要点.
 *
 * @param year the year as written
 * @param deviates whether it is not the report year
 * @param expected the report year (报告年度), or null if unknown
 * @param place the clause that names it
 */
public record YearClaim(int year, boolean deviates, @Nullable Integer expected, Place place)
    implements Located {}
