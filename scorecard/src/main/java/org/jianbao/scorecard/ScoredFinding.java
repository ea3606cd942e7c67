package org.jianbao.scorecard;

import java.math.BigDecimal;
import org.jianbao.check.Finding;

/**
 * A finding with its cost.
 *
 * @param points what it cost after caps, at most 0; 0 in a report that is not assessable
 * @param fingerprint 16 hex digits that survive unrelated edits of the report
 */
public record ScoredFinding(Finding finding, BigDecimal points, String fingerprint) {}
