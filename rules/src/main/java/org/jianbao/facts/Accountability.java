package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * What the report accounts for (工作考核、社会评议、责任追究结果).
 *
 * @param reported how many of them it reports
 * @param missing how many it does not
 * @param reportedNames names of those reported, joined by 、, 「均未报告」 if none
 * @param missingNames names of those not reported, joined by 、
 */
public record Accountability(
    int reported, int missing, String reportedNames, String missingNames, Place place)
    implements Located {}
