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
 * @param nature what the name tells of the body's nature (机构性质): general-office 政府办公厅（室）, committee
 *     管理委员会, institution 事业单位、企业、群团, area 开发区、新区, or null if it tells none of these
 * @param period the statistical period that the report year asks for (统计期限), in words
 */
public record ReportInfo(
    @Nullable Integer year,
    @Nullable String organisation,
    String kind,
    @Nullable String level,
    @Nullable String nature,
    String period,
    Place place)
    implements Located {}
