package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A stretch of running text (文字).
 *
 * @param text the stretch on one line
 */
public record Statement(String text, Place place) implements Located {}
