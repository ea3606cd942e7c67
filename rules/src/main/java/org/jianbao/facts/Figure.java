package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A figure of running text (文字中的数字) of which it is known what it counts.
 *
 * @param section number of the section it stands in
 * @param topic what it counts: applications 申请, review 复议, lawsuits 诉讼 (direct, after-review),
 *     remedies 复议和诉讼, documents 规范性文件, rules 规章, disclosure 主动公开的信息
 * @param object the same with step or outcome, and the kind of applicant if limited to one: {@code
 *     applications.granted}, {@code applications.received.person}
 * @param scope whole 本机关全年, region 全市全县, government 政府本身, handling 可能 是代他人办理的案件, other-body 其他机关,
 *     channel 一种申请方式, other-year, part-year, until, cumulative, unsure
 * @param wording number 数字, denial 否认, all 全部
 * @param value its value, or null if it is no whole number
 * @param measure its unit, "" if none
 * @param approximate whether the text says that it is no exact number
 * @param slipOf another figure that the text gives for the same, of which this one looks like a
 *     slip of the pen: 741 for 714; else null
 * @param text figure and unit as written
 * @param place the clause it stands in
 */
public record Figure(
    int section,
    String topic,
    String object,
    String scope,
    String wording,
    @Nullable Long value,
    String measure,
    boolean approximate,
    @Nullable Long slipOf,
    String text,
    Place place)
    implements Located {}
