package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A passage that stands twice in the report (重复).
 *
 * @param characters its length without white space, titles in 《》, printed labels and names
 * @param limit the length from which the pack wants to know of it
 * @param earlier the same passage where it stood before
 */
public record Repetition(int characters, int limit, Passage earlier, Place place)
    implements Located {}
