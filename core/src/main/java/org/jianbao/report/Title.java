package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * The title (标题) of a report.
 *
 * @param text the title on one line, without the spaces of its layout
 * @param year the year it names, or null
 * @param organisation the body it names, or null
 */
public record Title(
    String text, @Nullable Integer year, @Nullable String organisation, Place place) {}
