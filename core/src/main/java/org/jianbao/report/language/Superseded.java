package org.jianbao.report.language;

import org.jianbao.report.Place;

/**
 * A wording or basis that is out of date (过时).
 *
 * @param basis whether it is a basis (依据) that no longer holds, not a mere wording
 * @param text what is out of date, as it stands
 * @param replacement what holds today
 * @param place the clauses it stands in
 */
public record Superseded(boolean basis, String text, String replacement, Place place) {}
