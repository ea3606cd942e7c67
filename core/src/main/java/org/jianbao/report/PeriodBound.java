package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * One end of a statistical period, as written and never repaired.
 *
 * @param year the year, taken from the other end where the text leaves it out; null if unreadable
 * @param month 1–12 as written (also 13 if so written), or null
 * @param day as written, or null if left out or unreadable
 * @param raw the words it was read from, as they stand
 */
public record PeriodBound(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    BoundStatus status,
    String raw) {}
