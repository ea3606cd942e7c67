package org.jianbao.report.language;

import org.jianbao.report.Place;

/**
 * A passage that stands twice in a report (重复).
 *
 * @param characters its length without white space, titles in 《》, printed labels and names
 * @param place where it stands again
 * @param earlier where it stood before
 */
public record Repetition(int characters, Place place, Place earlier) {}
