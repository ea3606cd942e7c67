package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The title in 《》 of a known document, as cited in running text.
 *
 * @param document key of the document: regulation, format-2021 …
 * @param text the title as cited, without 《》, on one line
 * @param expected the right title if it is misquoted, else null
 */
public record CitedTitle(String document, String text, @Nullable String expected, Place place)
    implements Located {}
