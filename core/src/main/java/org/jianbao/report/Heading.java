package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the top level (一、… 六、…), also of a section the format does not have.
 *
 * @param position ordinal among the top-level headings of the report, from 1
 * @param ordinal the number it carries, or null if none
 * @param text the heading without its number, raw
 * @param section number of the section it means, or null for one the format does not have
 * @param wording how its wording relates to the form; null if {@code section} is null or no form is
 *     known
 * @param expected the nearest listed wording if altered, the official one if a variant, else null
 */
public record Heading(
    int position,
    @Nullable Integer ordinal,
    String text,
    @Nullable Integer section,
    @Nullable Wording wording,
    @Nullable String expected,
    Place place) {}
