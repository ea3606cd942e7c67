package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off (落款) at the end of the report; there is always exactly one, with {@code found} false
 * if the report ends with neither body nor date.
 *
 * @param organisation the issuing body, or null
 * @param date its date: ISO if a date of the calendar, else as written; null if it has none
 * @param year year of the date, or null
 * @param yearDeviates whether that year is surely not the one after the report year
 * @param expectedYear the year after the report year, or null if unknown
 */
public record SignOff(
    boolean found,
    @Nullable String organisation,
    @Nullable String date,
    @Nullable Integer year,
    boolean yearDeviates,
    @Nullable Integer expectedYear,
    Place place)
    implements Located {}
