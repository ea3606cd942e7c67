package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * Whether the information processing fee is reported (信息处理费).
 *
 * @param reported whether the report says anything about it
 */
public record FeeStatement(boolean reported, Place place) implements Located {}
