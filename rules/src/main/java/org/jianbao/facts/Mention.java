package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A section whose text mentions a topic, or explains something (提及).
 *
 * @param section number of the section
 * @param subject review 行政复议, lawsuits 行政诉讼, other-results 其他处理的原因
 * @param place the first clause that does
 */
public record Mention(int section, String subject, Place place) implements Located {}
