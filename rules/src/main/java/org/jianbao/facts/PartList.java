package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The report's own statement of its parts (全文由…六部分组成).
 *
 * @param stated the number of parts that it states, or null if none
 * @param listed number of sections that it lists; 0 if it lists none
 * @param sections number of sections of the form that the report has
 * @param headings number of its top-level headings
 * @param unlisted headings of sections that the report has and a complete list does not name,
 *     joined by 、; empty if there are none
 */
public record PartList(
    @Nullable Integer stated, int listed, int sections, int headings, String unlisted, Place place)
    implements Located {}
