package org.jianbao.check;

import java.util.List;

/**
 * What checking a report gave.
 *
 * @param findings sorted by place, then rule
 * @param notAssessable sorted by rule, then place
 * @param rulesRun number of rules (ids) that ran
 */
public record CheckResult(
    List<Finding> findings,
    List<NotAssessable> notAssessable,
    List<Problem> problems,
    int rulesRun) {

  public CheckResult {
    findings = List.copyOf(findings);
    notAssessable = List.copyOf(notAssessable);
    problems = List.copyOf(problems);
  }
}
