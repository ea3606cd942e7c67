package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A wording or basis that is out of date (过时), not told as history.
 *
 * @param basis whether it is a basis (依据) that no longer holds, not a mere wording
 * @param text what is out of date, on one line
 * @param expected what holds today
 */
public record Superseded(boolean basis, String text, String expected, Place place)
    implements Located {}
