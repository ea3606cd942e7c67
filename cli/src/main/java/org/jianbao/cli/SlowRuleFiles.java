package org.jianbao.cli;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.document.ProblemCode;

/**
 * Rule files that took too much time or memory. Where it was so on several reports, the file is to
 * blame and not the reports, and the rest of the run does without it. Safe for use by many threads.
 */
final class SlowRuleFiles {
  /** On so many reports a file must have taken too much. */
  private static final int REPORTS = 3;

  private final Duration limit;
  private final Map<String, Integer> reports = new TreeMap<>();
  private final Map<String, String> reasons = new TreeMap<>();

  SlowRuleFiles(Duration limit) {
    this.limit = limit;
  }

  /** Why a file is left out of the check of one report. */
  String reason(String file, ProblemCode cause) {
    String excess =
        cause == ProblemCode.TOO_SLOW ? "运行超过 " + limit.toSeconds() + " 秒" : "运行所需的内存超过限度";
    return "规则文件 " + file + " " + excess + "，该文件的规则未能评判";
  }

  /** One more report on which a file took too much. */
  synchronized void add(String file, ProblemCode cause) {
    reports.merge(file, 1, Integer::sum);
    reasons.put(file, reason(file, cause));
  }

  /** The files to do without, and why. */
  synchronized Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    reports.forEach(
        (file, count) -> {
          if (count >= REPORTS) {
            known.put(file, String.valueOf(reasons.get(file)));
          }
        });
    return known;
  }
}
