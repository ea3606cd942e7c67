package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** A relation for tests of the engine. */
public record SampleRelation(
    String reportAs, boolean violated, @Nullable String notAssessable, Place place)
    implements ReportsAs {}
