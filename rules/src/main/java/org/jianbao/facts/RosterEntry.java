package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A body of the roster (应报送单位) and whether there is a report of it.
 *
 * @param body its name
 * @param kind kind of body as {@link ReportInfo#kind}, "" if the roster does not say
 * @param line number of its row in the roster
 * @param filed whether there is one: filed 有, unreadable 有文件但无法读取, missing 没有
 * @param reports number of reports of it for the year that differ in content
 * @param others paths of those that do not count, joined by 、
 * @param place nowhere in a report
 */
public record RosterEntry(
    String body, String kind, int line, String filed, int reports, String others, Place place)
    implements Located {}
