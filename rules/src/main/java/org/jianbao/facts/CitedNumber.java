package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A title and a document number (文号) that are cited together.
 *
 * @param agrees whether both are those of one document; true also if either is not known
 * @param text what is wrong: the number, or the title if the number is that of the pack's format
 * @param expected what it should be, or null if that cannot be said
 */
public record CitedNumber(boolean agrees, String text, @Nullable String expected, Place place)
    implements Located {}
