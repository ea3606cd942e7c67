package org.jianbao.scorecard;

import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.document.Document;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.Source;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What an input says, and the pack for it; without report or pack there is a problem, else there
 * are only notices.
 */
record Reading(
    SourceInfo about,
    @Nullable Source source,
    @Nullable Document document,
    @Nullable Report report,
    @Nullable ReadyPack ready,
    List<Problem> problems) {

  /** An input that is no report or cannot be read. */
  static Reading failed(SourceInfo about, ProblemCode code, String cause) {
    return new Reading(about, null, null, null, null, List.of(new Problem(code, cause)));
  }

  /** The same with what it was read of. */
  Reading of(Source content, Document read) {
    return new Reading(about, content, read, report, ready, problems);
  }

  CheckedReport checked(Scorecard scorecard) {
    return new CheckedReport(scorecard, source, document, report);
  }
}
