package org.jianbao.report;

/**
 * The date of publication (发布日期) that a page states at the head or foot of a report.
 *
 * @param place the words that state it
 */
public record Publication(WrittenDate date, Place place) {}
