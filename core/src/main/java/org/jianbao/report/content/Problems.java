package org.jianbao.report.content;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * What section 五 says (存在的主要问题及改进情况).
 *
 * @param problemNamed whether it names a problem
 * @param improvementNamed whether it names an improvement, done or planned
 * @param characters number of letters and figures, headings within the section not counted
 * @param opening its first clause that is more than a label
 * @param unfinished the first clause that breaks off, or null
 */
public record Problems(
    boolean problemNamed,
    boolean improvementNamed,
    int characters,
    Place opening,
    @Nullable Place unfinished) {}
