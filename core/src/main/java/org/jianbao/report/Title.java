package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * The title (标题) of a report.
 *
 * @param text the title on one line, without the spaces of its layout
 * @param year the year it names as written, also one that cannot be (2200), or null
 * @param organisation the body it names, or null
 * @param abbreviated whether it names the body by an abbreviation (简称): 青石街办, 区水务局
 * @param name what it calls the report, body and year left out: 政府信息公开工作年度报告
 * @param expectedName the official name if {@code name} is another one, else null
 * @param place the line that says what report it is, or all its lines if they are one paragraph
 * @param organisationPlace the line that names the body, or {@code place}
 */
public record Title(
    String text,
    @Nullable Integer year,
    @Nullable String organisation,
    boolean abbreviated,
    String name,
    @Nullable String expectedName,
    Place place,
    Place organisationPlace) {}
