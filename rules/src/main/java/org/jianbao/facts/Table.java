package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * An official table as the report has it (表格).
 *
 * @param key disclosure 主动公开, applications 申请办理, remedies 复议诉讼
 * @param form id of the format whose table it is most likely
 * @param expectedForm id of the format of the report year
 * @param lead by how much that format fits better than the one of the report year, 0–1; 0 if the
 *     latter fits best or nearly so
 */
public record Table(
    String key, @Nullable String form, String expectedForm, double lead, Place place)
    implements Located {}
