package org.jianbao.report.figure;

import org.jianbao.report.Place;

/**
 * Running text that mentions a topic, or explains something (提及).
 *
 * @param subject what is mentioned: review, lawsuits, other-results
 * @param place the clause
 */
public record Mention(String subject, Place place) {}
