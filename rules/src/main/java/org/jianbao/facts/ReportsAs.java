package org.jianbao.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact that names the rule under whose id a finding about it is reported. One generic rule judges
 * all relations (勾稽关系); each is reported under the rule that its pack names.
 *
 * <p>The generic DRL rule carries the marker {@code @reportsAs} and no other metadata; it is not
 * itself counted or listed as a rule.
 */
public interface ReportsAs extends Located {

  /** Id of the rule; the pack states its metadata under {@code rules:} of form.yaml. */
  String reportAs();

  /**
   * Why this fact cannot be judged, one Chinese sentence, or null if it can. The engine then lists
   * the rule as not assessable at its place; the DRL rule must not match such a fact.
   */
  @Nullable String notAssessable();
}
