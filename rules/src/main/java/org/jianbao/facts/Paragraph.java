package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A paragraph of running text (段落), headings left out.
 *
 * @param section number of the section it stands in, 0 for what stands before section 一
 * @param text its text in half-width characters without white space
 * @param place the whole paragraph
 */
public record Paragraph(int section, String text, Place place) implements Located {}
