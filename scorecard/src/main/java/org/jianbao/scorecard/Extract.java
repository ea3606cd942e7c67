package org.jianbao.scorecard;

import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What an input says, without rules.
 *
 * @param report null if it could not be read
 */
public record Extract(SourceInfo source, @Nullable Report report, List<Problem> problems) {

  public Extract {
    problems = List.copyOf(problems);
  }
}
