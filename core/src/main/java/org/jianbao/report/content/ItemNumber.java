package org.jianbao.report.content;

import org.jianbao.report.Place;

/**
 * A number of an item in running text that is not the one its list leads one to expect.
 *
 * @param actual the number as its style writes it: （四）
 * @param expected the number expected: （三）
 * @param place the clause that begins with it
 */
public record ItemNumber(String actual, String expected, Place place) {}
