package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * One end of a statement of the statistical period (统计期限的起或止).
 *
 * @param statement ordinal of its statement ({@link Period#statement})
 * @param which start 起, end 止
 * @param year year as written, or null
 * @param month month as written (13 if so written), or null
 * @param day day as written, or null if left out
 * @param status exact 可辨, impossible 历法所无, garbled 不可辨
 * @param deviates whether it is surely not the first (start) or last (end) day of the report year;
 *     parts that are left out may be anything
 * @param text ISO if a date of the calendar, else as written
 * @param expected the first or last day of the report year, ISO, or null if the year is unknown
 * @param place the clause of its statement
 */
public record PeriodBound(
    int statement,
    String which,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    String status,
    boolean deviates,
    String text,
    @Nullable String expected,
    Place place)
    implements Located {}
