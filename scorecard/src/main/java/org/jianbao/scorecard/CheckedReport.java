package org.jianbao.scorecard;

import org.jianbao.document.Document;
import org.jianbao.document.Source;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard together with what it was made of, for faces that show findings in the report itself.
 *
 * @param scorecard the judgement
 * @param source name and bytes of the input, or null if they could not be read
 * @param document what the file says, or null if it could not be read; the places of the findings
 *     are places in it
 * @param report what the report says, or null if it could not be read
 */
public record CheckedReport(
    Scorecard scorecard,
    @Nullable Source source,
    @Nullable Document document,
    @Nullable Report report) {

  /** A scorecard of which nothing else is at hand. */
  public static CheckedReport of(Scorecard scorecard) {
    return new CheckedReport(scorecard, null, null, null);
  }
}
