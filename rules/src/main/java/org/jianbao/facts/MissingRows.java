package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * Rows of one label group that the form prescribes and the table lacks (缺行).
 *
 * @param table key of the table
 * @param key key of the row if it is one, else of the group (of the first row if the group has no
 *     key)
 * @param count how many
 * @param collapsed whether the report gives the whole group as one row instead (（六）其他处理 of the 2019
 *     form)
 * @param expected the official labels, separated by 、
 * @param place where they should stand
 */
public record MissingRows(
    String table, String key, int count, boolean collapsed, String expected, Place place)
    implements Located {}
