package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The report as a whole (年度报告); there is always exactly one.
 *
 * @param year report year (报告年度), or null if nothing tells it
 * @param organisation name of the body that reports (机关), or null
 * @param kind kind of body: government 人民政府, department 部门, township 乡镇, street 街道, other 其他
 * @param level level of the body: national 国家, province 省, city 市, county 县, township 乡, or null if
 *     unknown
 * @param period the statistical period that the report year asks for (统计期限), in words
 */
public record ReportInfo(
    @Nullable Integer year,
    @Nullable String organisation,
    String kind,
    @Nullable String level,
    String period,
    Place place)
    implements Located {}
