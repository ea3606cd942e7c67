package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The title (标题) of the report; there is always exactly one, with {@code text} null if the report
 * has none.
 *
 * @param text the title without white space, or null if none was recognised
 * @param year the year it names, or null
 * @param yearDeviates whether that year is not the report year
 * @param expectedYear the report year (报告年度), or null if unknown
 * @param name what it calls the report, body and year left out (报告名称), or null without title
 * @param expectedName the official name if {@code name} is another one, else null
 */
public record Title(
    @Nullable String text,
    @Nullable Integer year,
    boolean yearDeviates,
    @Nullable Integer expectedYear,
    @Nullable String name,
    @Nullable String expectedName,
    Place place)
    implements Located {}
