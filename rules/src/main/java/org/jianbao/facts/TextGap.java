package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A count in running text that lost its number or its unit (缺数字、缺单位).
 *
 * @param missing number 数字, unit 单位
 * @param text the words around the gap
 * @param place its clause
 */
public record TextGap(String missing, String text, Place place) implements Located {}
