package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A number of an item in running text that is not the one its list leads one to expect (小标题、条目序号).
 *
 * @param actual the number given: （四）
 * @param expected the number expected: （三）
 */
public record ItemNumber(String actual, String expected, Place place) implements Located {}
