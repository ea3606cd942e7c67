package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * What section 五 says (存在的主要问题及改进情况).
 *
 * @param problemNamed whether it names a problem
 * @param improvementNamed whether it names an improvement, done or planned
 * @param characters number of letters and figures, headings within the section not counted
 * @param least number of characters below which it is thin, a setting of the pack
 * @param opening where its text begins
 * @param unfinished the first clause that breaks off, or null
 */
public record Problems(
    boolean problemNamed,
    boolean improvementNamed,
    int characters,
    int least,
    Statement opening,
    @Nullable Statement unfinished,
    Place place)
    implements Located {}
